"""The list of the window's pages, in the order of the sidebar. A page that isn't named here does
not exist; a frozen program finds no others.
"""

from typing import Final

from desktop.ui.shell.pages import PageSpec

PAGES: Final[tuple[PageSpec, ...]] = ()
