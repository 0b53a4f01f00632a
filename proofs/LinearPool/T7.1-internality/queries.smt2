; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
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
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 weight0) (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_1 weight0) lift.mul_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_1 = the sum over c0 of x0_0
(declare-fun sum_c0_1 () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_1 1.0))
; the goal, denied
(assert (not (= (* weight0 sum_c0_1) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of sum_g0_2.a
; sum_c0_6 = the sum over c0 of sum_g0_2.b
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.a) sum_g0_2.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.b) sum_g0_2.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of sum_g0_2.a
; sum_c0_6 = the sum over c0 of sum_g0_2.b
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.a) sum_g0_2.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.b) sum_g0_2.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of sum_g0_2.a
; sum_c0_6 = the sum over c0 of sum_g0_2.b
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.a) sum_g0_2.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.b) sum_g0_2.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_1 (+ sum_g0_0.a sum_g0_0.b)) (+ sum_g0_2.a sum_g0_2.b)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.a) sum_g0_2.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.b) sum_g0_2.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of sum_g0_2.a
; sum_c0_6 = the sum over c0 of sum_g0_2.b
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.a) sum_g0_2.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.b) sum_g0_2.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of sum_g0_2.a
; sum_c0_6 = the sum over c0 of sum_g0_2.b
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.a) sum_g0_2.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.b) sum_g0_2.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_5 sum_c0_6) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.a) sum_g0_2.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_2.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.b) sum_g0_2.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_2.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of sum_g0_2.a
; sum_c0_6 = the sum over c0 of sum_g0_2.b
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.a) sum_g0_2.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0.b) sum_g0_2.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* weight0 x0_0)
; sum_c0_3 = the sum over c0 of sum_g0_2
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun sum_c0_3 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_2))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0) sum_g0_2)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_3 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= (/ sum_g0_2 sum_g0_0) largest_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/internality
; LinearPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* weight0 x0_0)
; sum_c0_3 = the sum over c0 of sum_g0_2
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun sum_c0_3 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_2))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* largest_1 sum_g0_0) sum_g0_2)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_3 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= (- (/ sum_g0_2 sum_g0_0)) largest_1))))
(check-sat)
