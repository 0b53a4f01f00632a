; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_4 = the sum over c0 of x0_0
(declare-fun sum_c0_4 () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_4 1.0))
; the goal, denied
(assert (not (= (* weight0 sum_c0_4) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_17 = the sum over c0 of sum_g0_8.a
; sum_c0_18 = the sum over c0 of sum_g0_8.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_17 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_8.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_8.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_8.a sum_g0_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_17 = the sum over c0 of sum_g0_8.a
; sum_c0_18 = the sum over c0 of sum_g0_8.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_17 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_8.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_8.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_8.a sum_g0_8.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_17 = the sum over c0 of sum_g0_8.a
; sum_c0_18 = the sum over c0 of sum_g0_8.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_17 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_17 sum_c0_18) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_8.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_8.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_8.a sum_g0_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_17 = the sum over c0 of sum_g0_8.a
; sum_c0_18 = the sum over c0 of sum_g0_8.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_17 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) lift.mul_0.2)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of x1_0
(declare-fun sum_c0_5 () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_5 1.0))
; the goal, denied
(assert (not (= (* weight1 sum_c0_5) weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_19 = the sum over c0 of sum_g1_10.a
; sum_c0_20 = the sum over c0 of sum_g1_10.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_10.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_10.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_10.a sum_g1_10.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_19 = the sum over c0 of sum_g1_10.a
; sum_c0_20 = the sum over c0 of sum_g1_10.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_10.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_10.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_1.a sum_g1_1.b) (* (- 1.0) (+ sum_g1_10.a sum_g1_10.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_19 = the sum over c0 of sum_g1_10.a
; sum_c0_20 = the sum over c0 of sum_g1_10.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (= (+ sum_c0_19 sum_c0_20) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_10.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_10.b))
; the goal, denied
(assert (not (= (+ state1.total_0.a state1.total_0.b) (+ sum_g1_10.a sum_g1_10.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_19 = the sum over c0 of sum_g1_10.a
; sum_c0_20 = the sum over c0 of sum_g1_10.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (= (+ state1.weight_0.a state1.weight_0.b) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-1: k = 1: one worker's lift has the invariant of the workers of group g2: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; the goal, denied
(assert (not (<= 0.0 weight2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-2: k = 1: one worker's lift has the invariant of the workers of group g2: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight2 () Real)
(declare-fun x2_0 () Real)
(define-fun lift.mul_0.3 () Real (* weight2 x2_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; hypothesis: a probability is not negative
(assert (<= 0.0 x2_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x2_0 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.3)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-3: k = 1: one worker's lift has the invariant of the workers of group g2: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight2 () Real)
(declare-fun x2_0 () Real)
(define-fun lift.mul_0.3 () Real (* weight2 x2_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; hypothesis: a probability is not negative
(assert (<= 0.0 x2_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x2_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight2 (* (- 1.0) lift.mul_0.3)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-4: k = 1: one worker's lift has the invariant of the workers of group g2: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_6 = the sum over c0 of x2_0
(declare-fun sum_c0_6 () Real)
(declare-fun weight2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_6 1.0))
; the goal, denied
(assert (not (= (* weight2 sum_c0_6) weight2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-1: the merge of two states with the invariant has it, for the workers of group g2: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_21 = the sum over c0 of sum_g2_12.a
; sum_c0_22 = the sum over c0 of sum_g2_12.b
(declare-fun state2.weight_0.a () Real)
(declare-fun state2.weight_0.b () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_g2_12.a () Real)
(declare-fun sum_g2_12.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.a (* (- 1.0) sum_g2_12.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g2_2.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.a sum_g2_2.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.b (* (- 1.0) sum_g2_12.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g2_2.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.b sum_g2_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g2_2.a sum_g2_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-2: the merge of two states with the invariant has it, for the workers of group g2: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state2.total_0.a () Real)
(declare-fun state2.total_0.b () Real)
(declare-fun sum_g2_12.a () Real)
(declare-fun sum_g2_12.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g2_12.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.a (* (- 1.0) sum_g2_12.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.a sum_g2_12.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g2_12.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.b (* (- 1.0) sum_g2_12.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.b sum_g2_12.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g2_12.a sum_g2_12.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-3: the merge of two states with the invariant has it, for the workers of group g2: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_21 = the sum over c0 of sum_g2_12.a
; sum_c0_22 = the sum over c0 of sum_g2_12.b
(declare-fun state2.total_0.a () Real)
(declare-fun state2.total_0.b () Real)
(declare-fun state2.weight_0.a () Real)
(declare-fun state2.weight_0.b () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_g2_12.a () Real)
(declare-fun sum_g2_12.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g2_12.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.a (* (- 1.0) sum_g2_12.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g2_2.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.a sum_g2_12.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.a sum_g2_2.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g2_12.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.b (* (- 1.0) sum_g2_12.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g2_2.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.b sum_g2_12.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.b sum_g2_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g2_2.a sum_g2_2.b) (* (- 1.0) (+ sum_g2_12.a sum_g2_12.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-4: the merge of two states with the invariant has it, for the workers of group g2: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_21 = the sum over c0 of sum_g2_12.a
; sum_c0_22 = the sum over c0 of sum_g2_12.b
(declare-fun state2.weight_0.a () Real)
(declare-fun state2.weight_0.b () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_g2_12.a () Real)
(declare-fun sum_g2_12.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.a (* (- 1.0) sum_g2_12.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g2_2.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.a sum_g2_2.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.b (* (- 1.0) sum_g2_12.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g2_2.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.b sum_g2_2.b))
; the goal, denied
(assert (not (= (+ sum_c0_21 sum_c0_22) (+ sum_g2_2.a sum_g2_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-5: the merge of two states with the invariant has it, for the workers of group g2: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state2.total_0.a () Real)
(declare-fun state2.total_0.b () Real)
(declare-fun sum_g2_12.a () Real)
(declare-fun sum_g2_12.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g2_12.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.a (* (- 1.0) sum_g2_12.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.a sum_g2_12.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g2_12.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.b (* (- 1.0) sum_g2_12.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.b sum_g2_12.b))
; the goal, denied
(assert (not (= (+ state2.total_0.a state2.total_0.b) (+ sum_g2_12.a sum_g2_12.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-6: the merge of two states with the invariant has it, for the workers of group g2: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_21 = the sum over c0 of sum_g2_12.a
; sum_c0_22 = the sum over c0 of sum_g2_12.b
(declare-fun state2.weight_0.a () Real)
(declare-fun state2.weight_0.b () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_g2_12.a () Real)
(declare-fun sum_g2_12.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.a (* (- 1.0) sum_g2_12.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g2_2.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.a sum_g2_2.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2.b (* (- 1.0) sum_g2_12.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g2_2.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.b sum_g2_2.b))
; the goal, denied
(assert (not (= (+ state2.weight_0.a state2.weight_0.b) (+ sum_g2_2.a sum_g2_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-1: k = 1: one worker's lift has the invariant of the workers of group g3: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight3 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; the goal, denied
(assert (not (<= 0.0 weight3)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-2: k = 1: one worker's lift has the invariant of the workers of group g3: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight3 () Real)
(declare-fun x3_0 () Real)
(define-fun lift.mul_0.4 () Real (* weight3 x3_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; hypothesis: a probability is not negative
(assert (<= 0.0 x3_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x3_0 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.4)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-3: k = 1: one worker's lift has the invariant of the workers of group g3: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight3 () Real)
(declare-fun x3_0 () Real)
(define-fun lift.mul_0.4 () Real (* weight3 x3_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; hypothesis: a probability is not negative
(assert (<= 0.0 x3_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x3_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight3 (* (- 1.0) lift.mul_0.4)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-4: k = 1: one worker's lift has the invariant of the workers of group g3: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_7 = the sum over c0 of x3_0
(declare-fun sum_c0_7 () Real)
(declare-fun weight3 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_7 1.0))
; the goal, denied
(assert (not (= (* weight3 sum_c0_7) weight3)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-1: the merge of two states with the invariant has it, for the workers of group g3: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_23 = the sum over c0 of sum_g3_14.a
; sum_c0_24 = the sum over c0 of sum_g3_14.b
(declare-fun state3.weight_0.a () Real)
(declare-fun state3.weight_0.b () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_c0_24 () Real)
(declare-fun sum_g3_14.a () Real)
(declare-fun sum_g3_14.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.a (* (- 1.0) sum_g3_14.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g3_3.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.a sum_g3_3.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.b (* (- 1.0) sum_g3_14.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_24 sum_g3_3.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.b sum_g3_3.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g3_3.a sum_g3_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-2: the merge of two states with the invariant has it, for the workers of group g3: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state3.total_0.a () Real)
(declare-fun state3.total_0.b () Real)
(declare-fun sum_g3_14.a () Real)
(declare-fun sum_g3_14.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_14.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.a (* (- 1.0) sum_g3_14.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state3.total_0.a sum_g3_14.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_14.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.b (* (- 1.0) sum_g3_14.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state3.total_0.b sum_g3_14.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g3_14.a sum_g3_14.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-3: the merge of two states with the invariant has it, for the workers of group g3: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_23 = the sum over c0 of sum_g3_14.a
; sum_c0_24 = the sum over c0 of sum_g3_14.b
(declare-fun state3.total_0.a () Real)
(declare-fun state3.total_0.b () Real)
(declare-fun state3.weight_0.a () Real)
(declare-fun state3.weight_0.b () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_c0_24 () Real)
(declare-fun sum_g3_14.a () Real)
(declare-fun sum_g3_14.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_14.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.a (* (- 1.0) sum_g3_14.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g3_3.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state3.total_0.a sum_g3_14.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.a sum_g3_3.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_14.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.b (* (- 1.0) sum_g3_14.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_24 sum_g3_3.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state3.total_0.b sum_g3_14.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.b sum_g3_3.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g3_3.a sum_g3_3.b) (* (- 1.0) (+ sum_g3_14.a sum_g3_14.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-4: the merge of two states with the invariant has it, for the workers of group g3: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_23 = the sum over c0 of sum_g3_14.a
; sum_c0_24 = the sum over c0 of sum_g3_14.b
(declare-fun state3.weight_0.a () Real)
(declare-fun state3.weight_0.b () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_c0_24 () Real)
(declare-fun sum_g3_14.a () Real)
(declare-fun sum_g3_14.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.a (* (- 1.0) sum_g3_14.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g3_3.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.a sum_g3_3.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.b (* (- 1.0) sum_g3_14.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_24 sum_g3_3.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.b sum_g3_3.b))
; the goal, denied
(assert (not (= (+ sum_c0_23 sum_c0_24) (+ sum_g3_3.a sum_g3_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-5: the merge of two states with the invariant has it, for the workers of group g3: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state3.total_0.a () Real)
(declare-fun state3.total_0.b () Real)
(declare-fun sum_g3_14.a () Real)
(declare-fun sum_g3_14.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_14.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.a (* (- 1.0) sum_g3_14.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state3.total_0.a sum_g3_14.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_14.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.b (* (- 1.0) sum_g3_14.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state3.total_0.b sum_g3_14.b))
; the goal, denied
(assert (not (= (+ state3.total_0.a state3.total_0.b) (+ sum_g3_14.a sum_g3_14.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-6: the merge of two states with the invariant has it, for the workers of group g3: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_23 = the sum over c0 of sum_g3_14.a
; sum_c0_24 = the sum over c0 of sum_g3_14.b
(declare-fun state3.weight_0.a () Real)
(declare-fun state3.weight_0.b () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_c0_24 () Real)
(declare-fun sum_g3_14.a () Real)
(declare-fun sum_g3_14.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.a (* (- 1.0) sum_g3_14.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g3_3.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.a sum_g3_3.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3.b (* (- 1.0) sum_g3_14.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_24 sum_g3_3.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.b sum_g3_3.b))
; the goal, denied
(assert (not (= (+ state3.weight_0.a state3.weight_0.b) (+ sum_g3_3.a sum_g3_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_8 = the sum over g0 of (* weight0 x0_0)
; sum_c0_9 = the sum over c0 of sum_g0_8
; sum_g1_10 = the sum over g1 of (* weight1 x1_0)
; sum_c0_11 = the sum over c0 of sum_g1_10
; sum_g2_12 = the sum over g2 of (* weight2 x2_0)
; sum_c0_13 = the sum over c0 of sum_g2_12
; sum_g3_14 = the sum over g3 of (* weight3 x3_0)
; sum_c0_15 = the sum over c0 of sum_g3_14
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_15 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_10 () Real)
(declare-fun sum_g2_12 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g3_14 () Real)
(declare-fun sum_g3_3 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_8))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_10))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g2_12))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2 (* (- 1.0) sum_g2_12))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_13 sum_g2_2))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_14))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3 (* (- 1.0) sum_g3_14))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_15 sum_g3_3))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ sum_g0_0 sum_g1_1) (+ sum_g2_2 sum_g3_3)) sum_g0_0) 0.0)) (not (= (+ (+ sum_g0_0 sum_g1_1) (+ (+ sum_g2_2 sum_g3_3) sum_g0_0)) 0.0)) (= (/ (+ (+ (+ sum_g0_8 sum_g1_10) (+ sum_g2_12 sum_g3_14)) sum_g0_8) (+ (+ (+ sum_g0_0 sum_g1_1) (+ sum_g2_2 sum_g3_3)) sum_g0_0)) (/ (+ (+ sum_g0_8 sum_g1_10) (+ (+ sum_g2_12 sum_g3_14) sum_g0_8)) (+ (+ sum_g0_0 sum_g1_1) (+ (+ sum_g2_2 sum_g3_3) sum_g0_0)))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/monoid
; LinearPool, N1/monoid: merge is associative and commutative, and empty is its unit
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_8 = the sum over g0 of (* weight0 x0_0)
; sum_c0_9 = the sum over c0 of sum_g0_8
; sum_g1_10 = the sum over g1 of (* weight1 x1_0)
; sum_c0_11 = the sum over c0 of sum_g1_10
; sum_g2_12 = the sum over g2 of (* weight2 x2_0)
; sum_c0_13 = the sum over c0 of sum_g2_12
; sum_g3_14 = the sum over g3 of (* weight3 x3_0)
; sum_c0_15 = the sum over c0 of sum_g3_14
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_15 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_10 () Real)
(declare-fun sum_g2_12 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g3_14 () Real)
(declare-fun sum_g3_3 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_8))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_10))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g2_12))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g2_2 (* (- 1.0) sum_g2_12))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_13 sum_g2_2))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_14))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_3 (* (- 1.0) sum_g3_14))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_15 sum_g3_3))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ sum_g0_0 sum_g1_1) (+ sum_g2_2 sum_g3_3)) sum_g0_0) 0.0)) (not (= (+ sum_g0_0 (+ (+ sum_g2_2 sum_g3_3) (+ sum_g0_0 sum_g1_1))) 0.0)) (= (/ (+ (+ (+ sum_g0_8 sum_g1_10) (+ sum_g2_12 sum_g3_14)) sum_g0_8) (+ (+ (+ sum_g0_0 sum_g1_1) (+ sum_g2_2 sum_g3_3)) sum_g0_0)) (/ (+ sum_g0_8 (+ (+ sum_g2_12 sum_g3_14) (+ sum_g0_8 sum_g1_10))) (+ sum_g0_0 (+ (+ sum_g2_2 sum_g3_3) (+ sum_g0_0 sum_g1_1))))))))
(check-sat)
