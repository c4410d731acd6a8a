import { plan07 } from './plan-07.ts';
import type { Plan } from './plan.ts';

/** Every plan a conference can be made from. */
export const plans: readonly Plan[] = [plan07];

/** The plan with this id. */
export function findPlan(id: string): Plan | undefined {
	return plans.find((plan) => plan.id === id);
}
