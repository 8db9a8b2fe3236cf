"""Controls that several screens share: page frame, banner, fields, questions, empty state, progress strip, row table.

A control may enter when a second screen needs it; it knows the theme and nothing of matters or packets.
"""
