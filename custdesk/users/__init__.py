"""The staff: who may sign in, in which role, and with what passphrase."""
