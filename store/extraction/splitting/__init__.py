"""From one statement to atomic ones that stand alone: clauses, appositions, participles, and their wording."""
