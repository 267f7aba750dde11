"""What Slack's own client says on the surfaces of an app, in the language of who reads it."""

_ITALIAN = {
    "(optional)": "(facoltativo)",
    "Cancel": "Annulla",
    "Choose …": "Scegli …",
    "Choose {} at most": "Scegline al massimo {}",
    "Enter a date": "Inserisci una data",
    "Enter a number": "Inserisci un numero",
    "Enter a time": "Inserisci un orario",
    "Enter a whole number": "Inserisci un numero intero",
    "Enter an address with http(s)://": "Inserisci un indirizzo con http(s)://",
    "Enter an e-mail address": "Inserisci un indirizzo e-mail",
    "Enter {} or less": "Inserisci {} o meno",
    "Enter {} or more": "Inserisci {} o più",
    "Only visible to you": "Visibile solo a te",
    "This field is required": "Questo campo è obbligatorio",
    "Write at least {} characters": "Scrivi almeno {} caratteri",
    "Write at most {} characters": "Scrivi al massimo {} caratteri",
}


def say(words: str, locale: str, *values: object) -> str:
    """English words in the language of a locale ("it-IT"), as they are where it is not known."""
    known = _ITALIAN if locale.startswith("it") else {}
    return known.get(words, words).format(*values)
