; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
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
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
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
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
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
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
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
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun y0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight0 y0_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
(declare-fun y0_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* weight0 y0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_4 = the sum over c0 of y0_0
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
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_16 = the sum over c0 of sum_g0_7.a
; sum_c0_17 = the sum over c0 of sum_g0_9.a
; sum_c0_18 = the sum over c0 of sum_g0_7.b
; sum_c0_19 = the sum over c0 of sum_g0_9.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_16 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_9.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_17 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_9.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_7.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_7.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_7.a sum_g0_7.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_16 = the sum over c0 of sum_g0_7.a
; sum_c0_17 = the sum over c0 of sum_g0_9.a
; sum_c0_18 = the sum over c0 of sum_g0_7.b
; sum_c0_19 = the sum over c0 of sum_g0_9.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_7.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_16 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_9.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_17 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_7.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_9.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_7.a sum_g0_7.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_16 = the sum over c0 of sum_g0_7.a
; sum_c0_17 = the sum over c0 of sum_g0_9.a
; sum_c0_18 = the sum over c0 of sum_g0_7.b
; sum_c0_19 = the sum over c0 of sum_g0_9.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_16 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_9.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_17 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_9.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_16 sum_c0_18) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_9.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_9.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_9.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_9.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_9.a sum_g0_9.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_16 = the sum over c0 of sum_g0_7.a
; sum_c0_17 = the sum over c0 of sum_g0_9.a
; sum_c0_18 = the sum over c0 of sum_g0_7.b
; sum_c0_19 = the sum over c0 of sum_g0_9.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_16 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_9.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_9.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_17 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_9.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_9.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_9.a sum_g0_9.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_16 = the sum over c0 of sum_g0_7.a
; sum_c0_17 = the sum over c0 of sum_g0_9.a
; sum_c0_18 = the sum over c0 of sum_g0_7.b
; sum_c0_19 = the sum over c0 of sum_g0_9.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_16 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_9.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_17 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_9.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_17 sum_c0_19) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_7.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_7.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_7.a sum_g0_7.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g0-merge-9: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_16 = the sum over c0 of sum_g0_7.a
; sum_c0_17 = the sum over c0 of sum_g0_9.a
; sum_c0_18 = the sum over c0 of sum_g0_7.b
; sum_c0_19 = the sum over c0 of sum_g0_9.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_c0_17 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_7.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_16 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_9.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_17 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_7.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_9.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
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
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.3 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.3)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.3 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) lift.mul_0.3)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_3 = the sum over c0 of x1_0
(declare-fun sum_c0_3 () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_3 1.0))
; the goal, denied
(assert (not (= (* weight1 sum_c0_3) weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun y1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 y1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 y1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun y1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 y1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 y1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) lift.mul_0.2)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-one-7: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of y1_0
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
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_11.a
; sum_c0_21 = the sum over c0 of sum_g1_13.a
; sum_c0_22 = the sum over c0 of sum_g1_11.b
; sum_c0_23 = the sum over c0 of sum_g1_13.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_13.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_13.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state2.total_0.a () Real)
(declare-fun state2.total_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_11.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_11.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.a sum_g1_11.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_11.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_11.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.b sum_g1_11.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_11.a sum_g1_11.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_11.a
; sum_c0_21 = the sum over c0 of sum_g1_13.a
; sum_c0_22 = the sum over c0 of sum_g1_11.b
; sum_c0_23 = the sum over c0 of sum_g1_13.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun state2.total_0.a () Real)
(declare-fun state2.total_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_11.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_13.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.a sum_g1_11.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_11.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_13.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.b sum_g1_11.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_1.a sum_g1_1.b) (* (- 1.0) (+ sum_g1_11.a sum_g1_11.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_11.a
; sum_c0_21 = the sum over c0 of sum_g1_13.a
; sum_c0_22 = the sum over c0 of sum_g1_11.b
; sum_c0_23 = the sum over c0 of sum_g1_13.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_13.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_13.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (= (+ sum_c0_20 sum_c0_22) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_13.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_13.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_13.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_13.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_13.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_13.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_13.a sum_g1_13.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_11.a
; sum_c0_21 = the sum over c0 of sum_g1_13.a
; sum_c0_22 = the sum over c0 of sum_g1_11.b
; sum_c0_23 = the sum over c0 of sum_g1_13.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_1.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_13.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_13.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_13.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_1.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_13.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_13.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_13.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_1.a sum_g1_1.b) (* (- 1.0) (+ sum_g1_13.a sum_g1_13.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-merge-7: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_11.a
; sum_c0_21 = the sum over c0 of sum_g1_13.a
; sum_c0_22 = the sum over c0 of sum_g1_11.b
; sum_c0_23 = the sum over c0 of sum_g1_13.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_13.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_13.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (= (+ sum_c0_21 sum_c0_23) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-merge-8: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_13.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_13.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_13.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_13.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_13.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_13.b))
; the goal, denied
(assert (not (= (+ state1.total_0.a state1.total_0.b) (+ sum_g1_13.a sum_g1_13.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-merge-9: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_11.a
; sum_c0_21 = the sum over c0 of sum_g1_13.a
; sum_c0_22 = the sum over c0 of sum_g1_11.b
; sum_c0_23 = the sum over c0 of sum_g1_13.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_1.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_13.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_1.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_13.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (= (+ state1.weight_0.a state1.weight_0.b) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; g1-merge-10: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state2.total_0.a () Real)
(declare-fun state2.total_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_11.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_11.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.a sum_g1_11.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_11.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_11.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state2.total_0.b sum_g1_11.b))
; the goal, denied
(assert (not (= (+ state2.total_0.a state2.total_0.b) (+ sum_g1_11.a sum_g1_11.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; everywhere-1: at each coordinate: what the Byzantine workers said and now say
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
; sum_c0_8 = the sum over c0 of sum_g0_7
; sum_g0_9 = the sum over g0 of (* weight0 y0_0)
; sum_c0_10 = the sum over c0 of sum_g0_9
; sum_g1_11 = the sum over g1 of (* weight1 x1_0)
; sum_c0_12 = the sum over c0 of sum_g1_11
; sum_g1_13 = the sum over g1 of (* weight1 y1_0)
; sum_c0_14 = the sum over c0 of sum_g1_13
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_c0_14 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_7 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_13 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_7))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_7))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_9))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_9))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_11))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_11))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_12 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_13))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_13))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_14 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (<= (ite (< (+ (/ (+ sum_g0_7 sum_g1_13) (+ sum_g0_0 sum_g1_1)) (- (/ (+ sum_g0_7 sum_g1_11) (+ sum_g0_0 sum_g1_1)))) (- (+ (/ (+ sum_g0_7 sum_g1_13) (+ sum_g0_0 sum_g1_1)) (- (/ (+ sum_g0_7 sum_g1_11) (+ sum_g0_0 sum_g1_1)))))) (- (+ (/ (+ sum_g0_7 sum_g1_13) (+ sum_g0_0 sum_g1_1)) (- (/ (+ sum_g0_7 sum_g1_11) (+ sum_g0_0 sum_g1_1))))) (+ (/ (+ sum_g0_7 sum_g1_13) (+ sum_g0_0 sum_g1_1)) (- (/ (+ sum_g0_7 sum_g1_11) (+ sum_g0_0 sum_g1_1))))) (/ (+ sum_g1_11 sum_g1_13) (+ sum_g0_0 sum_g1_1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
; sum_c0_8 = the sum over c0 of sum_g0_7
; sum_g0_9 = the sum over g0 of (* weight0 y0_0)
; sum_c0_10 = the sum over c0 of sum_g0_9
; sum_g1_11 = the sum over g1 of (* weight1 x1_0)
; sum_c0_12 = the sum over c0 of sum_g1_11
; sum_g1_13 = the sum over g1 of (* weight1 y1_0)
; sum_c0_14 = the sum over c0 of sum_g1_13
; sum_c0_24 = the sum over c0 of (ite #4a0f24e3306ea60b8f18cdf50cf3480ffe1ee2507f357de6462e2019ba3dadf4)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_c0_14 () Real)
(declare-fun sum_c0_24 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_7 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_13 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_7))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_7))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_9))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_9))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_11))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_11))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_12 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_13))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_13))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_14 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; hypothesis: sums over coordinates of: what the Byzantine workers said and now say
(assert (<= sum_c0_24 (+ (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_c0_12) (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_c0_14))))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (<= sum_c0_24 (+ (/ sum_g1_1 (+ sum_g0_0 sum_g1_1)) (/ sum_g1_1 (+ sum_g0_0 sum_g1_1)))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-robust/lying
; LinearPool, P-robust/lying: a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
; sum_c0_8 = the sum over c0 of sum_g0_7
; sum_g0_9 = the sum over g0 of (* weight0 y0_0)
; sum_c0_10 = the sum over c0 of sum_g0_9
; sum_g1_11 = the sum over g1 of (* weight1 x1_0)
; sum_c0_12 = the sum over c0 of sum_g1_11
; sum_g1_13 = the sum over g1 of (* weight1 y1_0)
; sum_c0_14 = the sum over c0 of sum_g1_13
; sum_c0_24 = the sum over c0 of (ite #4a0f24e3306ea60b8f18cdf50cf3480ffe1ee2507f357de6462e2019ba3dadf4)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_12 () Real)
(declare-fun sum_c0_14 () Real)
(declare-fun sum_c0_24 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_7 () Real)
(declare-fun sum_g0_9 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_13 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_7))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_7))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_9))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_9))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_11))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_11))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_12 sum_g1_1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_13))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_13))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_14 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; hypothesis: sums over coordinates of: what the Byzantine workers said and now say
(assert (<= sum_c0_24 (+ (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_c0_12) (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_c0_14))))
; the goal, denied
(assert (= (+ sum_g0_0 sum_g1_1) 0.0))
(check-sat)
