"""SSHSIG namespaces: what a signature was made for. A signature for one purpose is worth nothing for another.

They are written into every signature ever made and can never change.
"""

from __future__ import annotations

BUNDLE = "bundle@saegim.v1"
CUSTODY_ENTRY = "custody-entry@saegim.v1"
CUSTODY_CHECKPOINT = "custody-checkpoint@saegim.v1"
APPROVAL = "approval@saegim.v1"
VAULT_KEY = "vault-key@saegim.v1"
CUSTODIAN = "custodian@saegim.v1"
DESTINATION = "destination@saegim.v1"
SECOND_PERSON = "second-person@saegim.v1"
RECOVERY = "recovery@saegim.v1"
BACKUP = "backup@saegim.v1"
IDENTITY_KEY = "identity-key@saegim.v1"
COLLEAGUE = "colleague@saegim.v1"
REVIEW_BUNDLE = "review-bundle@saegim.v1"

FOR_RECIPIENTS = (BUNDLE, CUSTODY_ENTRY, CUSTODY_CHECKPOINT, APPROVAL)
