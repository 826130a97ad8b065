"""How the system's keychain stands to somebody's keys, in a sentence."""

from assessor_app.application.ports.keys import KeychainStatus
from ui.words.translate import translate


def keychain_words(status: KeychainStatus) -> str:
    """What it can do, or why it is not used."""
    if status.state == "locked":
        return translate(
            "Keychain",
            "This computer’s keychain is locked. Unlock it in the system’s settings to use it here; "
            "until then your passphrase opens your keys.",
        )
    if status.state == "absent":
        return translate("Keychain", "This computer offers no keychain: your passphrase opens your keys.")
    if status.state == "refused":
        return translate(
            "Keychain",
            "The only keychain here would store its secrets unencrypted, so it is not used: "
            "your passphrase opens your keys.",
        )
    if not status.alone:
        return translate(
            "Keychain",
            "Keys of more than one person lie under this account of the computer, so its keychain is not "
            "used: it would open them for whoever sits here.",
        )
    if status.kept:
        return translate(
            "Keychain", "Whoever is signed in to this account of the computer can open your keys."
        )
    return translate(
        "Keychain",
        "Then you need not type your passphrase here; whoever is signed in to this account of the computer "
        "can open your keys.",
    )
