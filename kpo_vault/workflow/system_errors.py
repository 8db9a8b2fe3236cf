"""What the operating system says no to, in words without paths or values."""

from __future__ import annotations

import errno

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EACCES: "permission was denied",
    errno.EPERM: "permission was denied",
    errno.EROFS: "the file system is read-only",
    errno.ENOENT: "there is no such file or folder",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a part of the path is not a folder",
    errno.EEXIST: "it exists already",
    errno.ENOTEMPTY: "the folder is not empty",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EFBIG: "the file would be too large for this disk",
    getattr(errno, "EDQUOT", errno.ENOSPC): "the disk quota is used up",
}


def reason_of(error: OSError) -> str:
    """Return why the system refused, as the end of a sentence."""
    return _REASONS.get(error.errno or 0, "the system reports an error")
