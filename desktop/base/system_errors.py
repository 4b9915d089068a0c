"""What the system says of a file or a device, by the name that its advice has."""

import errno
from typing import Final

_SYSTEM: Final = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EIO: "io_error",
    errno.ENODEV: "not_there",
    errno.ENXIO: "not_there",
    errno.ENOENT: "not_there",
    errno.ENOTDIR: "not_there",
    errno.ESTALE: "not_there",
    errno.ENOTCONN: "not_there",
    errno.EHOSTDOWN: "not_there",
    errno.EHOSTUNREACH: "not_there",
    errno.ENETDOWN: "not_there",
    errno.ENETUNREACH: "not_there",
    errno.ETIMEDOUT: "not_there",
    errno.EFBIG: "file_too_big",
    errno.EBUSY: "locked",
    errno.ENOMEM: "no_memory",
}
#: Windows' own error numbers, which Python folds into coarser ones.
_WINDOWS: Final = {
    19: "read_only",  # ERROR_WRITE_PROTECT
    21: "not_there",  # ERROR_NOT_READY
    32: "locked",  # ERROR_SHARING_VIOLATION
    112: "disk_full",  # ERROR_DISK_FULL
    223: "file_too_big",  # ERROR_FILE_TOO_LARGE
    1117: "io_error",  # ERROR_IO_DEVICE
    1167: "not_there",  # ERROR_DEVICE_NOT_CONNECTED
}


def named(error: OSError) -> str | None:
    """Return the name of the advice for an error of the system, None where there is none."""
    own = _WINDOWS.get(getattr(error, "winerror", None) or 0)
    return own or _SYSTEM.get(error.errno or 0)
