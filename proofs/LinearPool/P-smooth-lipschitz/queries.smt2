; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
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
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 y0_0))
(define-fun lift.mul_0.2 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; hypothesis: no member exceeds the largest
(assert (<= (ite (< (+ y0_0 (- x0_0)) (- (+ y0_0 (- x0_0)))) (- (+ y0_0 (- x0_0))) (+ y0_0 (- x0_0))) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* largest_0 weight0) (* (- 1.0) lift.mul_0)) lift.mul_0.2))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight0 x0_0))
(define-fun lift.mul_0 () Real (* weight0 y0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; hypothesis: no member exceeds the largest
(assert (<= (ite (< (+ y0_0 (- x0_0)) (- (+ y0_0 (- x0_0)))) (- (+ y0_0 (- x0_0))) (+ y0_0 (- x0_0))) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* largest_0 weight0) (* (- 1.0) lift.mul_0.2)) lift.mul_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: no member exceeds the largest
(assert (<= (ite (< (+ y0_0 (- x0_0)) (- (+ y0_0 (- x0_0)))) (- (+ y0_0 (- x0_0))) (+ y0_0 (- x0_0))) largest_0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: no member exceeds the largest
(assert (<= (ite (< (+ y0_0 (- x0_0)) (- (+ y0_0 (- x0_0)))) (- (+ y0_0 (- x0_0))) (+ y0_0 (- x0_0))) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) lift.mul_0.2)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
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
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 y0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; hypothesis: no member exceeds the largest
(assert (<= (ite (< (+ y0_0 (- x0_0)) (- (+ y0_0 (- x0_0)))) (- (+ y0_0 (- x0_0))) (+ y0_0 (- x0_0))) largest_0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-one-8: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 y0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; hypothesis: no member exceeds the largest
(assert (<= (ite (< (+ y0_0 (- x0_0)) (- (+ y0_0 (- x0_0)))) (- (+ y0_0 (- x0_0))) (+ y0_0 (- x0_0))) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-one-9: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_2 = the sum over c0 of y0_0
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
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_4.a
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_4.b
; sum_c0_11 = the sum over c0 of sum_g0_3.b
(declare-fun largest_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_4.a
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_4.b
; sum_c0_11 = the sum over c0 of sum_g0_3.b
(declare-fun largest_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_3.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g0_4.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_3.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g0_4.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_3.a sum_g0_3.b))) (+ sum_g0_4.a sum_g0_4.b)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_4.a
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_4.b
; sum_c0_11 = the sum over c0 of sum_g0_3.b
(declare-fun largest_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_3.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g0_4.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_3.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g0_4.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))) (+ sum_g0_3.a sum_g0_3.b)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g0_4.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g0_4.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_4.a
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_4.b
; sum_c0_11 = the sum over c0 of sum_g0_3.b
(declare-fun largest_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g0_4.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g0_4.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_4.a
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_4.b
; sum_c0_11 = the sum over c0 of sum_g0_3.b
(declare-fun largest_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_8 sum_c0_10) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_3.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_3.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_3.a sum_g0_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_4.a
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_4.b
; sum_c0_11 = the sum over c0 of sum_g0_3.b
(declare-fun largest_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_3.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_3.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_3.a sum_g0_3.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-9: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_4.a
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_4.b
; sum_c0_11 = the sum over c0 of sum_g0_3.b
(declare-fun largest_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_9 sum_c0_11) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-10: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_3.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_3.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_3.a sum_g0_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-11: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_8 = the sum over c0 of sum_g0_4.a
; sum_c0_9 = the sum over c0 of sum_g0_3.a
; sum_c0_10 = the sum over c0 of sum_g0_4.b
; sum_c0_11 = the sum over c0 of sum_g0_3.b
(declare-fun largest_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_10 () Real)
(declare-fun sum_c0_11 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_c0_9 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_8 sum_g0_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_3.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_9 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_10 sum_g0_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_3.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_11 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; g0-merge-12: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_3.a)) sum_g0_4.a)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a)) sum_g0_3.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g0_4.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_3.b)) sum_g0_4.b)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b)) sum_g0_3.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g0_4.b))
; the goal, denied
(assert (not (= (+ state1.total_0.a state1.total_0.b) (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract P-smooth/lipschitz
; LinearPool, P-smooth/lipschitz: the pooled value moves by at most the stated constant times the largest change
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_3 = the sum over g0 of (* weight0 y0_0)
; sum_g0_4 = the sum over g0 of (* weight0 x0_0)
; sum_c0_5 = the sum over c0 of sum_g0_4
; sum_c0_6 = the sum over c0 of sum_g0_3
(declare-fun largest_0 () Real)
(declare-fun sum_c0_5 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_3)) sum_g0_4)))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4)) sum_g0_3)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_4))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_5 sum_g0_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_3))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_3))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_6 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= (ite (< (+ (/ sum_g0_3 sum_g0_0) (- (/ sum_g0_4 sum_g0_0))) (- (+ (/ sum_g0_3 sum_g0_0) (- (/ sum_g0_4 sum_g0_0))))) (- (+ (/ sum_g0_3 sum_g0_0) (- (/ sum_g0_4 sum_g0_0)))) (+ (/ sum_g0_3 sum_g0_0) (- (/ sum_g0_4 sum_g0_0)))) largest_0))))
(check-sat)
