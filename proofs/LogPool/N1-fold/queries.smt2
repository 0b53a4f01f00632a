; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
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
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_1.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_1.a sum_g0_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
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
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case1-value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
(declare-fun state0.weight_0 () Real)
(declare-fun sum_g0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case1-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* weight0 x0_0)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(define-fun pool.sum_2_0 () Real (* (/ 1.0 sum_g0_0) sum_g0_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (= pool.sum_2_0 (/ sum_g0_1 sum_g0_0)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
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
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_1.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_1.a sum_g0_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
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
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g1_2.a () Real)
(declare-fun sum_g1_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_2.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_2.a sum_g1_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case2-value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
(declare-fun state0.weight_0 () Real)
(declare-fun sum_g0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract N1/fold
; LogPool, N1/fold: the batched form is the fold of the surviving workers
; case2-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* weight0 x0_0)
; sum_g1_2 = the sum over g1 of weight1
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g1_2 () Real)
(define-fun pool.div_1_0 () Real (/ 0.0 sum_g0_0))
(define-fun pool.mul_1_0 () Real (* pool.div_1_0 0.0))
(define-fun pool.sum_2_0 () Real (+ (* (/ 1.0 sum_g0_0) sum_g0_1) pool.mul_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_2))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (= pool.sum_2_0 (/ sum_g0_1 sum_g0_0)))))
(check-sat)
