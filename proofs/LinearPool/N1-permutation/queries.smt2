; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
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
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
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
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
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
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_2 = the sum over c0 of x0_0
(declare-fun sum_c0_2 () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_2 1.0))
; the goal, denied
(assert (not (= (* weight0 sum_c0_2) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_11 = the sum over c0 of sum_g0_6.a
; sum_c0_12 = the sum over c0 of sum_g0_6.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_12 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_6.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_6.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_6.a sum_g0_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_11 = the sum over c0 of sum_g0_6.a
; sum_c0_12 = the sum over c0 of sum_g0_6.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_6.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_12 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_6.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_6.a sum_g0_6.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_11 = the sum over c0 of sum_g0_6.a
; sum_c0_12 = the sum over c0 of sum_g0_6.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_12 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_11 sum_c0_12) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_6.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_6.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_6.a sum_g0_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_11 = the sum over c0 of sum_g0_6.a
; sum_c0_12 = the sum over c0 of sum_g0_6.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_12 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
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
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
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
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
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
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g3-one-4: k = 1: one worker's lift has the invariant of the workers of group g3: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of x3_0
(declare-fun sum_c0_5 () Real)
(declare-fun weight3 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_5 1.0))
; the goal, denied
(assert (not (= (* weight3 sum_c0_5) weight3)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g3-merge-1: the merge of two states with the invariant has it, for the workers of group g3: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_13 = the sum over c0 of sum_g3_8.a
; sum_c0_14 = the sum over c0 of sum_g3_8.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_14 () Real)
(declare-fun sum_g3_1.a () Real)
(declare-fun sum_g3_1.b () Real)
(declare-fun sum_g3_8.a () Real)
(declare-fun sum_g3_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.a (* (- 1.0) sum_g3_8.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_13 sum_g3_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g3_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.b (* (- 1.0) sum_g3_8.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_14 sum_g3_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g3_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g3_1.a sum_g3_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g3-merge-2: the merge of two states with the invariant has it, for the workers of group g3: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g3_1.a () Real)
(declare-fun sum_g3_1.b () Real)
(declare-fun sum_g3_8.a () Real)
(declare-fun sum_g3_8.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.a (* (- 1.0) sum_g3_8.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g3_8.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.b (* (- 1.0) sum_g3_8.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g3_8.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g3_8.a sum_g3_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g3-merge-3: the merge of two states with the invariant has it, for the workers of group g3: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_13 = the sum over c0 of sum_g3_8.a
; sum_c0_14 = the sum over c0 of sum_g3_8.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_14 () Real)
(declare-fun sum_g3_1.a () Real)
(declare-fun sum_g3_1.b () Real)
(declare-fun sum_g3_8.a () Real)
(declare-fun sum_g3_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_1.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.a (* (- 1.0) sum_g3_8.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_13 sum_g3_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g3_8.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g3_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_1.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.b (* (- 1.0) sum_g3_8.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_14 sum_g3_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g3_8.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g3_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g3_1.a sum_g3_1.b) (* (- 1.0) (+ sum_g3_8.a sum_g3_8.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g3-merge-4: the merge of two states with the invariant has it, for the workers of group g3: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_13 = the sum over c0 of sum_g3_8.a
; sum_c0_14 = the sum over c0 of sum_g3_8.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_14 () Real)
(declare-fun sum_g3_1.a () Real)
(declare-fun sum_g3_1.b () Real)
(declare-fun sum_g3_8.a () Real)
(declare-fun sum_g3_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.a (* (- 1.0) sum_g3_8.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_13 sum_g3_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g3_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.b (* (- 1.0) sum_g3_8.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_14 sum_g3_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g3_1.b))
; the goal, denied
(assert (not (= (+ sum_c0_13 sum_c0_14) (+ sum_g3_1.a sum_g3_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g3-merge-5: the merge of two states with the invariant has it, for the workers of group g3: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g3_1.a () Real)
(declare-fun sum_g3_1.b () Real)
(declare-fun sum_g3_8.a () Real)
(declare-fun sum_g3_8.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.a (* (- 1.0) sum_g3_8.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g3_8.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.b (* (- 1.0) sum_g3_8.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g3_8.b))
; the goal, denied
(assert (not (= (+ state1.total_0.a state1.total_0.b) (+ sum_g3_8.a sum_g3_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; g3-merge-6: the merge of two states with the invariant has it, for the workers of group g3: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_13 = the sum over c0 of sum_g3_8.a
; sum_c0_14 = the sum over c0 of sum_g3_8.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_13 () Real)
(declare-fun sum_c0_14 () Real)
(declare-fun sum_g3_1.a () Real)
(declare-fun sum_g3_1.b () Real)
(declare-fun sum_g3_8.a () Real)
(declare-fun sum_g3_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.a (* (- 1.0) sum_g3_8.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_13 sum_g3_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g3_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1.b (* (- 1.0) sum_g3_8.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_14 sum_g3_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g3_1.b))
; the goal, denied
(assert (not (= (+ state1.weight_0.a state1.weight_0.b) (+ sum_g3_1.a sum_g3_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/permutation
; LinearPool, N1/permutation: permuted workers give the same fusion
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g3_1 = the sum over g3 of weight3
; sum_c0_3 = the sum over c0 of x1_0
; sum_c0_4 = the sum over c0 of x2_0
; sum_g0_6 = the sum over g0 of (* weight0 x0_0)
; sum_c0_7 = the sum over c0 of sum_g0_6
; sum_g3_8 = the sum over g3 of (* weight3 x3_0)
; sum_c0_9 = the sum over c0 of sum_g3_8
(declare-fun sum_c0_3 () Real)
(declare-fun sum_c0_4 () Real)
(declare-fun sum_c0_7 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g3_1 () Real)
(declare-fun sum_g3_8 () Real)
(declare-fun weight1 () Real)
(declare-fun weight2 () Real)
(declare-fun x1_0 () Real)
(declare-fun x2_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
(define-fun lift.mul_0.3 () Real (* weight2 x2_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_6))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_7 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g3_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g3_1 (* (- 1.0) sum_g3_8))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g3_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 weight1) weight2) sum_g3_1)))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_3 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x2_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x2_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_4 1.0))
; the goal, denied
(assert (not (and (not (= (+ (+ (+ sum_g0_0 weight1) weight2) sum_g3_1) 0.0)) (not (= (+ (+ (+ sum_g0_0 weight2) weight1) sum_g3_1) 0.0)) (= (/ (+ (+ (+ sum_g0_6 lift.mul_0.2) lift.mul_0.3) sum_g3_8) (+ (+ (+ sum_g0_0 weight1) weight2) sum_g3_1)) (/ (+ (+ (+ sum_g0_6 lift.mul_0.3) lift.mul_0.2) sum_g3_8) (+ (+ (+ sum_g0_0 weight2) weight1) sum_g3_1))))))
(check-sat)
