"""`--names REASON` of `saegim redaction suggest|mask`: also looks for the witness's own names, for who may open them.

They are looked for in memory and kept nowhere; that the identity was opened is logged as every other look.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.identity import OpeningReason
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.redactions import RedactedInterview
    from desktop.custody.signed_in import SignedIn


def add_names(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Adds the reason for opening the identity, and the second person whom the office may ask for."""
    parser.add_argument(
        "--names",
        choices=[reason.value for reason in OpeningReason if not reason.needs_words],
        help=QT_TRANSLATE_NOOP("Help", "look for the witness's own names too; why the identity is opened for it"),
    )
    parser.add_argument("--second", metavar="ACCOUNT", help=QT_TRANSLATE_NOOP("Help", "the second person beside you"))
    parser.add_argument(
        "--second-key-file",
        type=Path,
        metavar="PATH",
        help=QT_TRANSLATE_NOOP("Help", "if the second person's account needs one"),
    )
    return parser


def names_asked_for(
    args: argparse.Namespace, terminal: Terminal, signed_in: SignedIn, redacted: RedactedInterview
) -> tuple[str, ...]:
    """The names, if they were asked for. Raises as `names_of_witness`."""
    from desktop.custody.identity_access import Proof
    from desktop.review.redaction_suggestions import names_of_witness

    if args.names is None:
        return ()
    proof = Proof(terminal.passphrase_again(args), terminal.key_file(args))
    second = terminal.second_person(args, signed_in) if args.second else None
    code = signed_in.vault.interviews.get(redacted.redaction.interview_id).witness_code
    return names_of_witness(signed_in, code, (args.names, ""), proof, second)
