"""Starts CustDesk with ``python -m custdesk``."""

from custdesk.app import main

if __name__ == "__main__":
    raise SystemExit(main())
