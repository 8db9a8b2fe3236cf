"""The first ten minutes: nine steps from the first matter to the restored results, with a partner to practise with.

What may enter tells a new user the next step, notices when it is done, and points at the control; nothing else
depends on it.
"""
