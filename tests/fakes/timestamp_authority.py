"""A timestamp authority made of `openssl ts`: its own root, its own signing certificate, and what can go wrong with it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_CONFIG = """
[req]
distinguished_name = dn
prompt = no
[dn]
CN = {name}
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[stamp]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = tsa_config
[tsa_config]
serial = {folder}/serial
crypto_device = builtin
signer_cert = {folder}/stamp.pem
{certs}
signer_key = {folder}/stamp.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ess_cert_id_chain = {chain}
ess_cert_id_alg = sha256
"""


class TimestampAuthority:
    """`chain`: answers hold the root beside the signing certificate, the signer's first, as OpenSSL writes them."""

    def __init__(self, folder: Path, name: str = "test", *, chain: bool = True, days: int = 30) -> None:
        self._folder = folder
        folder.mkdir(parents=True)
        (folder / "serial").write_text("01\n")
        certs = f"certs = {folder}/root.pem" if chain else ""
        self._config = folder / "openssl.cnf"
        self._config.write_text(
            _CONFIG.format(folder=folder, name=f"{name} root", certs=certs, chain="yes" if chain else "no")
        )
        self._run(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "root.key", "-out", "root.pem",
            "-days", "3650", "-extensions", "root", "-config", "openssl.cnf",
        )  # fmt: skip
        self._run(
            "req", "-newkey", "rsa:2048", "-nodes", "-keyout", "stamp.key", "-out", "stamp.csr",
            "-subj", f"/CN={name} stamp", "-config", "openssl.cnf",
        )  # fmt: skip
        self._run(
            "x509", "-req", "-in", "stamp.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial",
            "-out", "stamp.pem", "-days", str(days), "-extfile", "openssl.cnf", "-extensions", "stamp",
        )  # fmt: skip

    @property
    def root(self) -> Path:
        """The root certificate, PEM."""
        return self._folder / "root.pem"

    @property
    def root_pem(self) -> str:
        """The root certificate's text."""
        return self.root.read_text("ascii")

    def answer(self, query: bytes) -> bytes:
        """The answer (`.tsr`) to a query (`.tsq`)."""
        (self._folder / "q.tsq").write_bytes(query)
        self._run(
            "ts", "-reply", "-queryfile", "q.tsq", "-out", "a.tsr", "-config", "openssl.cnf", "-section", "tsa_config"
        )
        return (self._folder / "a.tsr").read_bytes()

    def stock_verifies(self, answer: bytes, message: bytes, *options: str) -> bool:
        """Whether `openssl ts -verify` takes the answer over `message`."""
        (self._folder / "m").write_bytes(message)
        (self._folder / "v.tsr").write_bytes(answer)
        done = subprocess.run(
            ["openssl", "ts", "-verify", "-data", "m", "-in", "v.tsr", "-CAfile", "root.pem", *options],
            cwd=self._folder, capture_output=True, check=False,
        )  # fmt: skip
        return done.returncode == 0

    def _run(self, *arguments: str) -> None:
        subprocess.run(
            ["openssl", *arguments], cwd=self._folder, check=True, capture_output=True, env=os.environ | {"LC_ALL": "C"}
        )
