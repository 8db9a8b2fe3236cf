"""The register in the settings: protected terms, tables and documents, each with what adds, finds and removes them.

What may enter shows or changes a list of the register; what is found by it is detection's.
"""
