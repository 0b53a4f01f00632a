; butterfly prove --operator LatentMean --contract N1/size
; LatentMean, N1/size: the state is no larger for more workers
; law-1: the law at every k by induction from k = 1, every d
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 weight0))
; the goal, denied
(assert false)
(check-sat)
