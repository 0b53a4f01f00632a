; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
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
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_2 = the sum over c1 of x0_1
(declare-fun sum_c1_2 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_2 = the sum over c1 of x0_1
(declare-fun sum_c1_2 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(define-fun lift.mul_1 () Real (* weight0 x0_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(define-fun lift.mul_1 () Real (* weight0 x0_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) lift.mul_1)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_2 = the sum over c1 of x0_1
(declare-fun sum_c1_2 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_2) 1.0))
; the goal, denied
(assert (not (= (+ lift.mul_0 (* weight0 sum_c1_2)) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_5.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_5.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_5.a sum_g0_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_5.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_5.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_5.a sum_g0_5.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g0_6.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g0_6.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_6.a sum_g0_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g0_6.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g0_6.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_6.a sum_g0_6.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_5.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_5.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ (+ sum_g0_5.a sum_g0_5.b) (+ sum_c1_12 sum_c1_13)) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_5.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_5.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_5.a sum_g0_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g0_6.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g0_6.b))
; the goal, denied
(assert (not (= (+ state0.total_1.a state0.total_1.b) (+ sum_g0_6.a sum_g0_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g0-merge-9: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g0_6.a
; sum_c1_13 = the sum over c1 of sum_g0_6.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.a sum_c1_12) sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5.b sum_c1_13) sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
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
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_3 = the sum over c1 of x1_1
(declare-fun sum_c1_3 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x1_0 sum_c1_3) 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_3 = the sum over c1 of x1_1
(declare-fun sum_c1_3 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x1_0 sum_c1_3) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) lift.mul_0.2)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(define-fun lift.mul_1.2 () Real (* weight1 x1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_1 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_1.2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(define-fun lift.mul_1.2 () Real (* weight1 x1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_1 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) lift.mul_1.2)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_3 = the sum over c1 of x1_1
(declare-fun sum_c1_3 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x1_0 sum_c1_3) 1.0))
; the goal, denied
(assert (not (= (+ lift.mul_0.2 (* weight1 sum_c1_3)) weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_14 = the sum over c1 of sum_g1_9.a
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_14) sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_14 = the sum over c1 of sum_g1_9.a
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_14) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_8.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_8.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_8.a sum_g1_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_14 = the sum over c1 of sum_g1_9.a
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_14) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_8.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_8.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_1.a sum_g1_1.b) (* (- 1.0) (+ sum_g1_8.a sum_g1_8.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_1.a () Real)
(declare-fun state1.total_1.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.a sum_g1_9.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.b sum_g1_9.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_9.a sum_g1_9.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_14 = the sum over c1 of sum_g1_9.a
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state1.total_1.a () Real)
(declare-fun state1.total_1.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_14) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.a sum_g1_9.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.b sum_g1_9.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_1.a sum_g1_1.b) (* (- 1.0) (+ sum_g1_9.a sum_g1_9.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_14 = the sum over c1 of sum_g1_9.a
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_14) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_8.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_8.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (= (+ (+ sum_g1_8.a sum_g1_8.b) (+ sum_c1_14 sum_c1_15)) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-merge-7: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_14 = the sum over c1 of sum_g1_9.a
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_14) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_8.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_8.b))
; the goal, denied
(assert (not (= (+ state1.total_0.a state1.total_0.b) (+ sum_g1_8.a sum_g1_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-merge-8: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_1.a () Real)
(declare-fun state1.total_1.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.a sum_g1_9.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.b sum_g1_9.b))
; the goal, denied
(assert (not (= (+ state1.total_1.a state1.total_1.b) (+ sum_g1_9.a sum_g1_9.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; g1-merge-9: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_14 = the sum over c1 of sum_g1_9.a
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_14) sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (= (+ state1.weight_0.a state1.weight_0.b) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; everywhere-1: at each coordinate: W·|F − F_S| is at most what was skipped and what was renormalised
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_5 = the sum over g0 of (* weight0 x0_0)
; sum_g0_6 = the sum over g0 of (* weight0 x0_1)
; sum_c1_7 = the sum over c1 of sum_g0_6
; sum_g1_8 = the sum over g1 of (* weight1 x1_0)
; sum_g1_9 = the sum over g1 of (* weight1 x1_1)
; sum_c1_10 = the sum over c1 of sum_g1_9
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun sum_c1_10 () Real)
(declare-fun sum_c1_7 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_8 () Real)
(declare-fun sum_g1_9 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_5))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_6))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5 sum_c1_7) sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_8))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_9))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8 sum_c1_10) sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= (+ (/ sum_g0_5 sum_g0_0) (- 2.0)) largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_6 sum_g0_0) largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- 2.0)) largest_1))
; hypothesis: no member exceeds the largest
(assert (<= (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) largest_1))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= sum_g0_0 0.0)) (<= (* (ite (< (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0))) (- (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0))))) (- (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0)))) (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0)))) (+ sum_g0_0 sum_g1_1)) (+ sum_g1_8 (* (/ sum_g1_1 sum_g0_0) sum_g0_5))) (<= (* (ite (< (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))) (- (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))))) (- (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0)))) (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0)))) (+ sum_g0_0 sum_g1_1)) (+ sum_g1_9 (* (/ sum_g1_1 sum_g0_0) sum_g0_6))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_5 = the sum over g0 of (* weight0 x0_0)
; sum_g0_6 = the sum over g0 of (* weight0 x0_1)
; sum_c1_7 = the sum over c1 of sum_g0_6
; sum_g1_8 = the sum over g1 of (* weight1 x1_0)
; sum_g1_9 = the sum over g1 of (* weight1 x1_1)
; sum_c1_10 = the sum over c1 of sum_g1_9
; sum_c1_16 = the sum over c1 of (ite (< (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))) (- (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))))) (- (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0)))) (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))))
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun sum_c1_10 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_c1_7 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_8 () Real)
(declare-fun sum_g1_9 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_5))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_6))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5 sum_c1_7) sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_8))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_9))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8 sum_c1_10) sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= (+ (/ sum_g0_5 sum_g0_0) (- 2.0)) largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_6 sum_g0_0) largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- 2.0)) largest_1))
; hypothesis: no member exceeds the largest
(assert (<= (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) largest_1))
; hypothesis: sums over coordinates of: W·|F − F_S| is at most what was skipped and what was renormalised
(assert (<= (+ (* (ite (< (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0))) (- (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0))))) (- (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0)))) (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0)))) (+ sum_g0_0 sum_g1_1)) (* (+ sum_g0_0 sum_g1_1) sum_c1_16)) (+ (+ sum_g1_8 (* (/ sum_g1_1 sum_g0_0) sum_g0_5)) (+ sum_c1_10 (* (/ sum_g1_1 sum_g0_0) sum_c1_7)))))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= sum_g0_0 0.0)) (<= (* (+ (ite (< (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0))) (- (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0))))) (- (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0)))) (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0)))) sum_c1_16) (+ sum_g0_0 sum_g1_1)) (+ (+ (+ sum_g0_0 sum_g1_1) (- sum_g0_0)) (+ (+ sum_g0_0 sum_g1_1) (- sum_g0_0)))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_5 = the sum over g0 of (* weight0 x0_0)
; sum_g0_6 = the sum over g0 of (* weight0 x0_1)
; sum_c1_7 = the sum over c1 of sum_g0_6
; sum_g1_8 = the sum over g1 of (* weight1 x1_0)
; sum_g1_9 = the sum over g1 of (* weight1 x1_1)
; sum_c1_10 = the sum over c1 of sum_g1_9
; sum_c1_16 = the sum over c1 of (ite (< (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))) (- (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))))) (- (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0)))) (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))))
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun sum_c1_10 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_c1_7 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_8 () Real)
(declare-fun sum_g1_9 () Real)
(define-fun shared_0 () Real (/ sum_g0_5 sum_g0_0))
(define-fun shared_1 () Real (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_5))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_6))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5 sum_c1_7) sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_8))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_9))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8 sum_c1_10) sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= (+ shared_0 (- 2.0)) largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_6 sum_g0_0) largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (+ shared_1 (- 2.0)) largest_1))
; hypothesis: no member exceeds the largest
(assert (<= (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) largest_1))
; hypothesis: sums over coordinates of: W·|F − F_S| is at most what was skipped and what was renormalised
(assert (<= (+ (* (ite (< (+ shared_1 (- shared_0)) (- (+ shared_1 (- shared_0)))) (- (+ shared_1 (- shared_0))) (+ shared_1 (- shared_0))) (+ sum_g0_0 sum_g1_1)) (* (+ sum_g0_0 sum_g1_1) sum_c1_16)) (+ (+ sum_g1_8 (* (/ sum_g1_1 sum_g0_0) sum_g0_5)) (+ sum_c1_10 (* (/ sum_g1_1 sum_g0_0) sum_c1_7)))))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (=> (< (+ (+ sum_g0_0 sum_g1_1) (- sum_g0_0)) (* (+ shared_0 (- largest_0)) sum_g0_0)) (and (< (+ shared_1 (- 2.0)) shared_1) (< (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) shared_1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N2
; LinearPool, N2: total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token
; law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_5 = the sum over g0 of (* weight0 x0_0)
; sum_g0_6 = the sum over g0 of (* weight0 x0_1)
; sum_c1_7 = the sum over c1 of sum_g0_6
; sum_g1_8 = the sum over g1 of (* weight1 x1_0)
; sum_g1_9 = the sum over g1 of (* weight1 x1_1)
; sum_c1_10 = the sum over c1 of sum_g1_9
; sum_c1_16 = the sum over c1 of (ite (< (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))) (- (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))))) (- (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0)))) (+ (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_6 sum_g0_0))))
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun sum_c1_10 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_c1_7 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_8 () Real)
(declare-fun sum_g1_9 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_5))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_5))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_6))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_5 sum_c1_7) sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_8))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_9))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8 sum_c1_10) sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= (+ (/ sum_g0_5 sum_g0_0) (- 2.0)) largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (/ sum_g0_6 sum_g0_0) largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- 2.0)) largest_1))
; hypothesis: no member exceeds the largest
(assert (<= (/ (+ sum_g0_6 sum_g1_9) (+ sum_g0_0 sum_g1_1)) largest_1))
; hypothesis: sums over coordinates of: W·|F − F_S| is at most what was skipped and what was renormalised
(assert (<= (+ (* (ite (< (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0))) (- (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0))))) (- (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0)))) (+ (/ (+ sum_g0_5 sum_g1_8) (+ sum_g0_0 sum_g1_1)) (- (/ sum_g0_5 sum_g0_0)))) (+ sum_g0_0 sum_g1_1)) (* (+ sum_g0_0 sum_g1_1) sum_c1_16)) (+ (+ sum_g1_8 (* (/ sum_g1_1 sum_g0_0) sum_g0_5)) (+ sum_c1_10 (* (/ sum_g1_1 sum_g0_0) sum_c1_7)))))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
