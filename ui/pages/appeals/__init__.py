"""The page Appeals: admins record that a learner disputes a result, leads hear it."""
