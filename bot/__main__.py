"""`python -m bot` is the command `kopru`."""

from bot.cli import main

if __name__ == "__main__":
    main()
