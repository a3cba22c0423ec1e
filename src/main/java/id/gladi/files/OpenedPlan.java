package id.gladi.files;

import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;

/** A plan with the texts it was read from, word for word, as a session stores them. */
public record OpenedPlan(PlanTexts texts, Plan plan) {}
