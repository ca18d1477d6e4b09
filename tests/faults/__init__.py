"""The product against what can break: kills, disks, flipped bytes, absurd inputs, second programs, children that lie."""

# | Injected                                                  | Where                                               |
# | kill -9 at random calls of every act, and at each turn    | test_broken_off_acts (acts: acts.py, vault_acts,    |
# | kill -9 of an import of a whole folder                   | test_killed_imports                                 |
# | every call that changes the disk fails (ENOSPC, EIO)      |   keeping_acts, backup_acts; counts: tally)         |
# | each byte of each small file flipped, cut, replaced       | test_flipped_files (the table: small_files)         |
# | slots and lists that ask for absurd memory, time, depth   | test_absurd_slots                                   |
# | two programs on one vault, in every order                 | test_two_programs                                   |
# | read-only, full, slow, somebody else's, caseless disk     | test_odd_disks                                      |
# | a vault of the first form                                 | test_first_form_goes_on, vault/test_released_forms  |
# | bad input typed as a command, bad bundles, a bad child    | test_bad_input, test_bad_bundles, test_whisper_child|
# | pages, logs and copies put back by somebody with the disk | test_attacks                                        |
