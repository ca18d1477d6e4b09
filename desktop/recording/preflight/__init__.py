"""The look before an interview: can this laptop and this microphone record it to its end? Nothing heard is kept."""
