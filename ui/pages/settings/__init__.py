"""How one's own window and keys are: look, language, locking, passphrase, keychain, where things lie."""
