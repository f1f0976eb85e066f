"""``python -m tui``: the same program as the command ``claimdesk``."""

from tui.cli import main

if __name__ == "__main__":
    main()
