; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
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
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight1 x1_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) (* weight1 x1_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_2 = the sum over c0 of x1_0
(declare-fun sum_c0_2 () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_2 1.0))
; the goal, denied
(assert (not (= (* weight1 sum_c0_2) weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; the goal, denied
(assert (not (= lift.mul_0.2 (* x0_0 weight1))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_6 = the sum over c0 of sum_g1_3.a
; sum_c0_7 = the sum over c0 of sum_g1_3.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_c0_7 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* x0_0 sum_g1_0.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_7 sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* x0_0 sum_g1_0.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_3.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_3.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_3.a sum_g1_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_6 = the sum over c0 of sum_g1_3.a
; sum_c0_7 = the sum over c0 of sum_g1_3.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_c0_7 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* x0_0 sum_g1_0.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_7 sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* x0_0 sum_g1_0.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_0.a sum_g1_0.b) (* (- 1.0) (+ sum_g1_3.a sum_g1_3.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_6 = the sum over c0 of sum_g1_3.a
; sum_c0_7 = the sum over c0 of sum_g1_3.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_c0_7 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* x0_0 sum_g1_0.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_7 sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* x0_0 sum_g1_0.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_6 sum_c0_7) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_6 = the sum over c0 of sum_g1_3.a
; sum_c0_7 = the sum over c0 of sum_g1_3.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_c0_7 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* x0_0 sum_g1_0.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_7 sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* x0_0 sum_g1_0.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (* x0_0 (+ sum_g1_0.a sum_g1_0.b)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_6 = the sum over c0 of sum_g1_3.a
; sum_c0_7 = the sum over c0 of sum_g1_3.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_c0_7 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun x0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* x0_0 sum_g1_0.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_7 sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* x0_0 sum_g1_0.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract N1/idempotence
; LinearPool, N1/idempotence: if all surviving workers output x, the fusion is x
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_c0_1 = the sum over c0 of x0_0
; sum_g1_3 = the sum over g1 of (* weight1 x1_0)
; sum_c0_4 = the sum over c0 of sum_g1_3
(declare-fun sum_c0_1 () Real)
(declare-fun sum_c0_4 () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_3))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_3))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_4 sum_g1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_1 1.0))
; the goal, denied
(assert (not (and (not (= (+ weight0 sum_g1_0) 0.0)) (= (/ (+ lift.mul_0 (* x0_0 sum_g1_0)) (+ weight0 sum_g1_0)) x0_0))))
(check-sat)
