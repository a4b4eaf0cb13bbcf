/** Why a grant is drawn no more: income above the standard, the window over, death, a move away, renounced, another reason. */
export type EndReason = 'INCOME' | 'EXIT_OVER' | 'DEATH' | 'MOVED' | 'RENOUNCED' | 'OTHER';
