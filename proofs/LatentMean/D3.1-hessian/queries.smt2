; butterfly prove --operator LatentMean --contract D3.1/hessian
; LatentMean, D3.1/hessian: the Hessian of the pooled value is positive semi-definite
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract D3.1/hessian
; LatentMean, D3.1/hessian: the Hessian of the pooled value is positive semi-definite
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract D3.1/hessian
; LatentMean, D3.1/hessian: the Hessian of the pooled value is positive semi-definite
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
(declare-fun sum_g0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract D3.1/hessian
; LatentMean, D3.1/hessian: the Hessian of the pooled value is positive semi-definite
; law-1: no division by 0
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
(declare-fun sum_g0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract D3.1/hessian
; LatentMean, D3.1/hessian: the Hessian of the pooled value is positive semi-definite
; law-2: no curvature: along any line the pooled value moves by its derivative times the step
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* weight0 x0_0)
; sum_g0_2 = the sum over g0 of (* v0_0 weight0)
(declare-fun step () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(define-fun shared_0 () Real (/ 1.0 sum_g0_0))
(define-fun pool.sum_2_0 () Real (* shared_0 sum_g0_1))
(define-fun pool.sum_2_0.2 () Real (+ pool.sum_2_0 (* (* shared_0 step) sum_g0_2)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (= pool.sum_2_0.2 (+ pool.sum_2_0 (* step (* shared_0 sum_g0_2)))))))
(check-sat)
