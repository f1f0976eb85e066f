"""What is offered as a claim and what is not: feeling, rhetoric, scenes, talk, teasers; and what a claim is worth."""
