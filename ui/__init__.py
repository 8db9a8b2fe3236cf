"""The desktop application: windows, item models and the bridge from Qt to the workflow.

Only code that draws, listens to a person or carries results into the window may enter; what the product does is
in ``kpo_vault.workflow``, and nothing here touches a key, a file format or the database.
"""
