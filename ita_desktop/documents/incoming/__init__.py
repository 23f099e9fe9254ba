"""From a file or the clipboard to recognised rows, with what was not understood beside them."""
