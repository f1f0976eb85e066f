"""The dialogs, one a module: each is pushed on the screen and gives a value back, None when it was left with Esc."""
