; butterfly prove --operator LogPool --contract P-robust/distribution
; LogPool, P-robust/distribution: the fused probabilities are non-negative and sum to one
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
; butterfly prove --operator LogPool --contract P-robust/distribution
; LogPool, P-robust/distribution: the fused probabilities are non-negative and sum to one
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-robust/distribution
; LogPool, P-robust/distribution: the fused probabilities are non-negative and sum to one
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-robust/distribution
; LogPool, P-robust/distribution: the fused probabilities are non-negative and sum to one
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-robust/distribution
; LogPool, P-robust/distribution: the fused probabilities are non-negative and sum to one
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* weight0 x0_0)
; sum_c0_3 = the sum over c0 of (exp (/ sum_g0_2 sum_g0_0))
(declare-fun sum_c0_3 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (/ sum_g0_2 sum_g0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_3))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (/ sum_g0_2 sum_g0_0)) shared_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (not (= sum_c0_3 0.0)) (<= 0.0 (/ shared_0 sum_c0_3)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract P-robust/distribution
; LogPool, P-robust/distribution: the fused probabilities are non-negative and sum to one
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_3 = the sum over c0 of (exp (/ sum_g0_2 sum_g0_0))
(declare-fun sum_c0_3 () Real)
(declare-fun sum_g0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: a sum of exponentials over a vocabulary is positive
(assert (< 0.0 sum_c0_3))
; the goal, denied
(assert (not (and (not (= sum_c0_3 0.0)) (= (* (/ 1.0 sum_c0_3) sum_c0_3) 1.0))))
(check-sat)
