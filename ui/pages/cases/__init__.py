"""Cases: give work out, open what is rated, settle what differs, release."""
