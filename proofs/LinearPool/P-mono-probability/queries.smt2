; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
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
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_2 = the sum over c1 of x1_1
(declare-fun sum_c1_2 () Real)
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
(assert (= (+ x1_0 sum_c1_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_2 = the sum over c1 of x1_1
(declare-fun sum_c1_2 () Real)
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
(assert (= (+ x1_0 sum_c1_2) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) lift.mul_0.2)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
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
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
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
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_2 = the sum over c1 of x1_1
(declare-fun sum_c1_2 () Real)
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
(assert (= (+ x1_0 sum_c1_2) 1.0))
; the goal, denied
(assert (not (= (+ lift.mul_0.2 (* weight1 sum_c1_2)) weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-one-7: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_4 = the sum over c1 of y1_1
(declare-fun sum_c1_4 () Real)
(declare-fun weight1 () Real)
(declare-fun y1_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 y1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y1_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ y1_0 sum_c1_4) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight1 y1_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-one-8: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_4 = the sum over c1 of y1_1
(declare-fun sum_c1_4 () Real)
(declare-fun weight1 () Real)
(declare-fun y1_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 y1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y1_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ y1_0 sum_c1_4) 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) (* weight1 y1_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-one-9: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun y1_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 y1_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y1_1 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight1 y1_1))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-one-10: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun y1_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 y1_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y1_1 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) (* weight1 y1_1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-one-11: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_4 = the sum over c1 of y1_1
(declare-fun sum_c1_4 () Real)
(declare-fun weight1 () Real)
(declare-fun y1_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 y1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y1_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ y1_0 sum_c1_4) 1.0))
; the goal, denied
(assert (not (= (+ (* weight1 y1_0) (* weight1 sum_c1_4)) weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g1_6.a
; sum_c1_13 = the sum over c1 of sum_g1_9.a
; sum_c1_14 = the sum over c1 of sum_g1_6.b
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.a sum_c1_12) sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_13) sum_g1_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.b sum_c1_14) sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g1_6.a
; sum_c1_14 = the sum over c1 of sum_g1_6.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_5.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.a sum_c1_12) sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_5.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_5.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.b sum_c1_14) sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_5.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_5.a sum_g1_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g1_6.a
; sum_c1_13 = the sum over c1 of sum_g1_9.a
; sum_c1_14 = the sum over c1 of sum_g1_6.b
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.a sum_c1_12) sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_13) sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_5.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.b sum_c1_14) sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_5.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_0.a sum_g1_0.b) (* (- 1.0) (+ sum_g1_5.a sum_g1_5.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g1_6.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g1_6.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_6.a sum_g1_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g1_6.a
; sum_c1_13 = the sum over c1 of sum_g1_9.a
; sum_c1_14 = the sum over c1 of sum_g1_6.b
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_5.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.a sum_c1_12) sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_13) sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g1_6.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_5.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.b sum_c1_14) sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g1_6.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_0.a sum_g1_0.b) (* (- 1.0) (+ sum_g1_6.a sum_g1_6.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g1_6.a
; sum_c1_13 = the sum over c1 of sum_g1_9.a
; sum_c1_14 = the sum over c1 of sum_g1_6.b
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.a sum_c1_12) sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_13) sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_5.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.b sum_c1_14) sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_5.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ (+ sum_g1_5.a sum_g1_5.b) (+ sum_c1_12 sum_c1_14)) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-7: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_13 = the sum over c1 of sum_g1_9.a
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_13) sum_g1_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_8.a sum_g1_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-8: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g1_6.a
; sum_c1_13 = the sum over c1 of sum_g1_9.a
; sum_c1_14 = the sum over c1 of sum_g1_6.b
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.a sum_c1_12) sum_g1_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_13) sum_g1_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.b sum_c1_14) sum_g1_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_0.a sum_g1_0.b) (* (- 1.0) (+ sum_g1_8.a sum_g1_8.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-9: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_9.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_9.a sum_g1_9.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-10: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g1_6.a
; sum_c1_13 = the sum over c1 of sum_g1_9.a
; sum_c1_14 = the sum over c1 of sum_g1_6.b
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.a sum_c1_12) sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_13) sum_g1_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.b sum_c1_14) sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_0.a sum_g1_0.b) (* (- 1.0) (+ sum_g1_9.a sum_g1_9.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-11: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g1_6.a
; sum_c1_13 = the sum over c1 of sum_g1_9.a
; sum_c1_14 = the sum over c1 of sum_g1_6.b
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.a sum_c1_12) sum_g1_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_13) sum_g1_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.b sum_c1_14) sum_g1_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ (+ sum_g1_8.a sum_g1_8.b) (+ sum_c1_13 sum_c1_15)) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-12: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g1_6.a
; sum_c1_14 = the sum over c1 of sum_g1_6.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_5.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.a sum_c1_12) sum_g1_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_5.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_5.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.b sum_c1_14) sum_g1_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_5.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g1_5.a sum_g1_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-13: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g1_6.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g1_6.b))
; the goal, denied
(assert (not (= (+ state0.total_1.a state0.total_1.b) (+ sum_g1_6.a sum_g1_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; g1-merge-14: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_12 = the sum over c1 of sum_g1_6.a
; sum_c1_13 = the sum over c1 of sum_g1_9.a
; sum_c1_14 = the sum over c1 of sum_g1_6.b
; sum_c1_15 = the sum over c1 of sum_g1_9.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_12 () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_5.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.a sum_c1_12) sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_9.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.a sum_c1_13) sum_g1_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_5.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5.b sum_c1_14) sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_9.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8.b sum_c1_15) sum_g1_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_c1_1 = the sum over c1 of x0_1
; sum_c1_3 = the sum over c1 of y0_1
; sum_g1_5 = the sum over g1 of (* weight1 x1_0)
; sum_g1_6 = the sum over g1 of (* weight1 x1_1)
; sum_c1_7 = the sum over c1 of sum_g1_6
; sum_g1_8 = the sum over g1 of (* weight1 y1_0)
; sum_g1_9 = the sum over g1 of (* weight1 y1_1)
; sum_c1_10 = the sum over c1 of sum_g1_9
(declare-fun sum_c1_1 () Real)
(declare-fun sum_c1_10 () Real)
(declare-fun sum_c1_3 () Real)
(declare-fun sum_c1_7 () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_6 () Real)
(declare-fun sum_g1_8 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun y0_0 () Real)
(declare-fun y0_1 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
(define-fun lift.mul_0.3 () Real (* weight0 y0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_5))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_5))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_6))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5 sum_c1_7) sum_g1_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_8))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_9))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8 sum_c1_10) sum_g1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_1) 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ y0_0 sum_c1_3) 1.0))
; the goal, denied
(assert (not (and (not (= (+ weight0 sum_g1_0) 0.0)) (=> (<= x0_0 y0_0) (<= (/ (+ lift.mul_0 sum_g1_5) (+ weight0 sum_g1_0)) (/ (+ lift.mul_0.3 sum_g1_5) (+ weight0 sum_g1_0)))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-mono/probability
; LinearPool, P-mono/probability: order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_c1_1 = the sum over c1 of x0_1
; sum_c1_3 = the sum over c1 of y0_1
; sum_g1_5 = the sum over g1 of (* weight1 x1_0)
; sum_g1_6 = the sum over g1 of (* weight1 x1_1)
; sum_c1_7 = the sum over c1 of sum_g1_6
; sum_g1_8 = the sum over g1 of (* weight1 y1_0)
; sum_g1_9 = the sum over g1 of (* weight1 y1_1)
; sum_c1_10 = the sum over c1 of sum_g1_9
(declare-fun sum_c1_1 () Real)
(declare-fun sum_c1_10 () Real)
(declare-fun sum_c1_3 () Real)
(declare-fun sum_c1_7 () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_6 () Real)
(declare-fun sum_g1_8 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(declare-fun y0_0 () Real)
(declare-fun y0_1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_5))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_5))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_6))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_5 sum_c1_7) sum_g1_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_8))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_9))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_9))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_8 sum_c1_10) sum_g1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_1) 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_1 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ y0_0 sum_c1_3) 1.0))
; the goal, denied
(assert (= (+ weight0 sum_g1_0) 0.0))
(check-sat)
