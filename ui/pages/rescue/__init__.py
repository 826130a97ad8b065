"""What helps where a disk or a passphrase is lost: restore a backup, recover by the recovery key."""
