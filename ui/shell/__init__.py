"""The main window: side bar, menus, lock; it assembles the screens and decides nothing else.

What may enter is the frame around all screens.
"""
