"""The redaction screen: what is suggested, every line as a copy shows it, masks by hand, and the copy itself."""
