"""Letters of the register, as the pages of files and requests show them too."""
