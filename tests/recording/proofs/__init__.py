"""What the recorder promises, shown on the real process, real SQLCipher and a real (virtual) microphone."""
