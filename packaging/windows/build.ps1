# Build the program's folder on Windows 10 or 11 (x64): powershell -File packaging\windows\build.ps1
# Needs Python 3.11 (py -3.11). Makes dist\istiqbal\istiqbal.exe.
# Written beside the Linux build and not yet run on Windows; see README.md in this folder.
$ErrorActionPreference = "Stop"
$root = Resolve-Path (Join-Path $PSScriptRoot "..\..")
$venv = Join-Path $root ".venv"
$python = Join-Path $venv "Scripts\python.exe"
$env:PYTHONUTF8 = "1"
$env:PYTHONPATH = "$root"

function Invoke-Step {
    param([string]$Program, [string[]]$Arguments)
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program failed with exit status $LASTEXITCODE" }
}

if (-not (Test-Path $python)) { Invoke-Step "py" @("-3.11", "-m", "venv", $venv) }
Invoke-Step $python @(
    "-m", "pip", "install", "--no-deps", "--only-binary", ":all:", "--require-hashes",
    "-r", (Join-Path $PSScriptRoot "requirements.lock")
)
Get-ChildItem (Join-Path $root "i18n") -Filter *.ts | ForEach-Object {
    $qm = [IO.Path]::ChangeExtension($_.FullName, ".qm")
    Invoke-Step (Join-Path $venv "Scripts\pyside6-lrelease.exe") @("-silent", $_.FullName, "-qm", $qm)
}
Invoke-Step $python @(
    "-m", "PyInstaller", "--noconfirm", "--clean",
    "--workpath", (Join-Path $root "build"), "--distpath", (Join-Path $root "dist"),
    (Join-Path $root "packaging\istiqbal.spec")
)
