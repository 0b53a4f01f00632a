; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
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
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_2 = the sum over c1 of x0_1
(declare-fun largest_1 () Real)
(declare-fun sum_c1_2 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_2) 1.0))
; hypothesis: no member exceeds the largest
(assert (<= (+ x0_0 (- 2.0)) largest_1))
; hypothesis: no member exceeds the largest
(assert (<= x0_1 largest_1))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* largest_1 weight0) (* (- 1.0) lift.mul_0)) (* 2.0 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x0_1 () Real)
(define-fun lift.mul_1 () Real (* weight0 x0_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: no member exceeds the largest
(assert (<= (+ x0_0 (- 2.0)) largest_1))
; hypothesis: no member exceeds the largest
(assert (<= x0_1 largest_1))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_1 weight0) (* (- 1.0) lift.mul_1)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_2 = the sum over c1 of x0_1
(declare-fun largest_1 () Real)
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
; hypothesis: no member exceeds the largest
(assert (<= (+ x0_0 (- 2.0)) largest_1))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_2 = the sum over c1 of x0_1
(declare-fun largest_1 () Real)
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
; hypothesis: no member exceeds the largest
(assert (<= (+ x0_0 (- 2.0)) largest_1))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(define-fun lift.mul_1 () Real (* weight0 x0_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: no member exceeds the largest
(assert (<= x0_1 largest_1))
; the goal, denied
(assert (not (<= 0.0 lift.mul_1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(define-fun lift.mul_1 () Real (* weight0 x0_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; hypothesis: no member exceeds the largest
(assert (<= x0_1 largest_1))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) lift.mul_1)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-one-8: k = 1: one worker's lift has the invariant of the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_2 = the sum over c1 of x0_1
(declare-fun largest_1 () Real)
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
; hypothesis: no member exceeds the largest
(assert (<= (+ x0_0 (- 2.0)) largest_1))
; the goal, denied
(assert (not (= (+ lift.mul_0 (* weight0 sum_c1_2)) weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_13 = the sum over c1 of sum_g0_8.a
; sum_c1_14 = the sum over c1 of sum_g0_8.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_4.a)) (* 2.0 sum_g0_0.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.a sum_c1_13) sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_4.b)) (* 2.0 sum_g0_0.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.b sum_c1_14) sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_13 = the sum over c1 of sum_g0_8.a
; sum_c1_14 = the sum over c1 of sum_g0_8.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_4.a)) (* 2.0 sum_g0_0.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.a sum_c1_13) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_4.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_4.b)) (* 2.0 sum_g0_0.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.b sum_c1_14) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_4.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_5.a sum_g0_5.b) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))) (* 2.0 (+ sum_g0_0.a sum_g0_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_4.a)) (* 2.0 sum_g0_0.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g0_8.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_4.b)) (* 2.0 sum_g0_0.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g0_8.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_5.a sum_g0_5.b) (* (- 1.0) (+ sum_g0_8.a sum_g0_8.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_13 = the sum over c1 of sum_g0_8.a
; sum_c1_14 = the sum over c1 of sum_g0_8.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_4.a)) (* 2.0 sum_g0_0.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.a sum_c1_13) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_4.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_4.b)) (* 2.0 sum_g0_0.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.b sum_c1_14) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_4.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_13 = the sum over c1 of sum_g0_8.a
; sum_c1_14 = the sum over c1 of sum_g0_8.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_4.a)) (* 2.0 sum_g0_0.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.a sum_c1_13) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_4.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_4.b)) (* 2.0 sum_g0_0.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.b sum_c1_14) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_4.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g0_8.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g0_8.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_8.a sum_g0_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_13 = the sum over c1 of sum_g0_8.a
; sum_c1_14 = the sum over c1 of sum_g0_8.b
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_4.a)) (* 2.0 sum_g0_0.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.a sum_c1_13) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g0_8.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_4.b)) (* 2.0 sum_g0_0.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.b sum_c1_14) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g0_8.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_8.a sum_g0_8.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_13 = the sum over c1 of sum_g0_8.a
; sum_c1_14 = the sum over c1 of sum_g0_8.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_4.a)) (* 2.0 sum_g0_0.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.a sum_c1_13) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_4.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_4.b)) (* 2.0 sum_g0_0.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.b sum_c1_14) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_4.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ (+ sum_g0_4.a sum_g0_4.b) (+ sum_c1_13 sum_c1_14)) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-9: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_13 = the sum over c1 of sum_g0_8.a
; sum_c1_14 = the sum over c1 of sum_g0_8.b
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_4.a)) (* 2.0 sum_g0_0.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.a sum_c1_13) sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_4.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_4.b)) (* 2.0 sum_g0_0.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.b sum_c1_14) sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_4.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-10: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_1.a () Real)
(declare-fun state0.total_1.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.a sum_g0_8.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_1.b sum_g0_8.b))
; the goal, denied
(assert (not (= (+ state0.total_1.a state0.total_1.b) (+ sum_g0_8.a sum_g0_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g0-merge-11: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_13 = the sum over c1 of sum_g0_8.a
; sum_c1_14 = the sum over c1 of sum_g0_8.b
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c1_13 () Real)
(declare-fun sum_c1_14 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.a (* (- 1.0) sum_g0_4.a)) (* 2.0 sum_g0_0.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_4.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_8.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.a sum_c1_13) sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5.b (* (- 1.0) sum_g0_4.b)) (* 2.0 sum_g0_0.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_4.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_8.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4.b sum_c1_14) sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
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
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_3 = the sum over c1 of x1_1
(declare-fun largest_2 () Real)
(declare-fun sum_c1_3 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun x1_1 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x1_0 sum_c1_3) 1.0))
; hypothesis: no member exceeds the largest
(assert (<= (+ x1_0 (- 2.0)) largest_2))
; hypothesis: no member exceeds the largest
(assert (<= x1_1 largest_2))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* largest_2 weight1) (* (- 1.0) lift.mul_0.2)) (* 2.0 weight1)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_2 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun x1_1 () Real)
(define-fun lift.mul_1.2 () Real (* weight1 x1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_1 1.0))
; hypothesis: no member exceeds the largest
(assert (<= (+ x1_0 (- 2.0)) largest_2))
; hypothesis: no member exceeds the largest
(assert (<= x1_1 largest_2))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_2 weight1) (* (- 1.0) lift.mul_1.2)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_3 = the sum over c1 of x1_1
(declare-fun largest_2 () Real)
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
; hypothesis: no member exceeds the largest
(assert (<= (+ x1_0 (- 2.0)) largest_2))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_3 = the sum over c1 of x1_1
(declare-fun largest_2 () Real)
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
; hypothesis: no member exceeds the largest
(assert (<= (+ x1_0 (- 2.0)) largest_2))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) lift.mul_0.2)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_2 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(define-fun lift.mul_1.2 () Real (* weight1 x1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_1 1.0))
; hypothesis: no member exceeds the largest
(assert (<= x1_1 largest_2))
; the goal, denied
(assert (not (<= 0.0 lift.mul_1.2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-one-7: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_2 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(define-fun lift.mul_1.2 () Real (* weight1 x1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_1 1.0))
; hypothesis: no member exceeds the largest
(assert (<= x1_1 largest_2))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) lift.mul_1.2)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-one-8: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_3 = the sum over c1 of x1_1
(declare-fun largest_2 () Real)
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
; hypothesis: no member exceeds the largest
(assert (<= (+ x1_0 (- 2.0)) largest_2))
; the goal, denied
(assert (not (= (+ lift.mul_0.2 (* weight1 sum_c1_3)) weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_15 = the sum over c1 of sum_g1_10.a
; sum_c1_16 = the sum over c1 of sum_g1_10.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.a (* (- 1.0) sum_g1_6.a)) (* 2.0 sum_g1_1.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.a sum_c1_15) sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.b (* (- 1.0) sum_g1_6.b)) (* 2.0 sum_g1_1.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.b sum_c1_16) sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_15 = the sum over c1 of sum_g1_10.a
; sum_c1_16 = the sum over c1 of sum_g1_10.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.a (* (- 1.0) sum_g1_6.a)) (* 2.0 sum_g1_1.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.a sum_c1_15) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_6.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.b (* (- 1.0) sum_g1_6.b)) (* 2.0 sum_g1_1.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.b sum_c1_16) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_6.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_7.a sum_g1_7.b) (* (- 1.0) (+ sum_g1_6.a sum_g1_6.b))) (* 2.0 (+ sum_g1_1.a sum_g1_1.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_1.a () Real)
(declare-fun state1.total_1.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.a (* (- 1.0) sum_g1_6.a)) (* 2.0 sum_g1_1.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.a sum_g1_10.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.b (* (- 1.0) sum_g1_6.b)) (* 2.0 sum_g1_1.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.b sum_g1_10.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_7.a sum_g1_7.b) (* (- 1.0) (+ sum_g1_10.a sum_g1_10.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_15 = the sum over c1 of sum_g1_10.a
; sum_c1_16 = the sum over c1 of sum_g1_10.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.a (* (- 1.0) sum_g1_6.a)) (* 2.0 sum_g1_1.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.a sum_c1_15) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_6.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.b (* (- 1.0) sum_g1_6.b)) (* 2.0 sum_g1_1.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.b sum_c1_16) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_6.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_6.a sum_g1_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_15 = the sum over c1 of sum_g1_10.a
; sum_c1_16 = the sum over c1 of sum_g1_10.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.a (* (- 1.0) sum_g1_6.a)) (* 2.0 sum_g1_1.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.a sum_c1_15) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_6.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.b (* (- 1.0) sum_g1_6.b)) (* 2.0 sum_g1_1.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.b sum_c1_16) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_6.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_1.a sum_g1_1.b) (* (- 1.0) (+ sum_g1_6.a sum_g1_6.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_1.a () Real)
(declare-fun state1.total_1.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.a sum_g1_10.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.b sum_g1_10.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_10.a sum_g1_10.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-7: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_15 = the sum over c1 of sum_g1_10.a
; sum_c1_16 = the sum over c1 of sum_g1_10.b
(declare-fun state1.total_1.a () Real)
(declare-fun state1.total_1.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.a (* (- 1.0) sum_g1_6.a)) (* 2.0 sum_g1_1.a))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.a sum_c1_15) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.a sum_g1_10.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.b (* (- 1.0) sum_g1_6.b)) (* 2.0 sum_g1_1.b))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.b sum_c1_16) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.b sum_g1_10.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_1.a sum_g1_1.b) (* (- 1.0) (+ sum_g1_10.a sum_g1_10.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-8: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_15 = the sum over c1 of sum_g1_10.a
; sum_c1_16 = the sum over c1 of sum_g1_10.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.a (* (- 1.0) sum_g1_6.a)) (* 2.0 sum_g1_1.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.a sum_c1_15) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_6.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.b (* (- 1.0) sum_g1_6.b)) (* 2.0 sum_g1_1.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.b sum_c1_16) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_6.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (= (+ (+ sum_g1_6.a sum_g1_6.b) (+ sum_c1_15 sum_c1_16)) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-9: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_15 = the sum over c1 of sum_g1_10.a
; sum_c1_16 = the sum over c1 of sum_g1_10.b
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.a (* (- 1.0) sum_g1_6.a)) (* 2.0 sum_g1_1.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.a sum_c1_15) sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a sum_g1_6.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.b (* (- 1.0) sum_g1_6.b)) (* 2.0 sum_g1_1.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.b sum_c1_16) sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b sum_g1_6.b))
; the goal, denied
(assert (not (= (+ state1.total_0.a state1.total_0.b) (+ sum_g1_6.a sum_g1_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-10: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state1.total_1.a () Real)
(declare-fun state1.total_1.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.a sum_g1_10.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_1.b sum_g1_10.b))
; the goal, denied
(assert (not (= (+ state1.total_1.a state1.total_1.b) (+ sum_g1_10.a sum_g1_10.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; g1-merge-11: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c1_15 = the sum over c1 of sum_g1_10.a
; sum_c1_16 = the sum over c1 of sum_g1_10.b
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_c1_15 () Real)
(declare-fun sum_c1_16 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_6.a () Real)
(declare-fun sum_g1_6.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.a (* (- 1.0) sum_g1_6.a)) (* 2.0 sum_g1_1.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_6.a))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_10.a))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.a sum_c1_15) sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7.b (* (- 1.0) sum_g1_6.b)) (* 2.0 sum_g1_1.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_6.b))))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_10.b))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6.b sum_c1_16) sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; the goal, denied
(assert (not (= (+ state1.weight_0.a state1.weight_0.b) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_4 = the sum over g0 of (* weight0 x0_0)
; sum_g0_5 = the sum over g0 of (* largest_1 weight0)
; sum_g1_6 = the sum over g1 of (* weight1 x1_0)
; sum_g1_7 = the sum over g1 of (* largest_2 weight1)
; sum_g0_8 = the sum over g0 of (* weight0 x0_1)
; sum_c1_9 = the sum over c1 of sum_g0_8
; sum_g1_10 = the sum over g1 of (* weight1 x1_1)
; sum_c1_11 = the sum over c1 of sum_g1_10
(declare-fun largest_0 () Real)
(declare-fun sum_c1_11 () Real)
(declare-fun sum_c1_9 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_10 () Real)
(declare-fun sum_g1_6 () Real)
(declare-fun sum_g1_7 () Real)
(define-fun shared_0 () Real (/ (+ sum_g0_4 sum_g1_6) (+ sum_g0_0 sum_g1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5 (* (- 1.0) sum_g0_4)) (* 2.0 sum_g0_0))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5 (* (- 1.0) sum_g0_8))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_4))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_8))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4 sum_c1_9) sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7 (* (- 1.0) sum_g1_6)) (* 2.0 sum_g1_1))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7 (* (- 1.0) sum_g1_10))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_6))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_10))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6 sum_c1_11) sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: no member exceeds the largest
(assert (<= (+ shared_0 (- 2.0)) largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (/ (+ sum_g0_8 sum_g1_10) (+ sum_g0_0 sum_g1_1)) largest_0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (=> (< sum_g1_1 (+ sum_g0_4 (* (- 1.0) sum_g0_5))) (and (< 0.0 (+ shared_0 (- (+ shared_0 (- 2.0))))) (< 0.0 (+ shared_0 (- (/ (+ sum_g0_8 sum_g1_10) (+ sum_g0_0 sum_g1_1))))))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.2/margin
; LinearPool, T7.2/margin: if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_4 = the sum over g0 of (* weight0 x0_0)
; sum_g0_5 = the sum over g0 of (* largest_1 weight0)
; sum_g1_6 = the sum over g1 of (* weight1 x1_0)
; sum_g1_7 = the sum over g1 of (* largest_2 weight1)
; sum_g0_8 = the sum over g0 of (* weight0 x0_1)
; sum_c1_9 = the sum over c1 of sum_g0_8
; sum_g1_10 = the sum over g1 of (* weight1 x1_1)
; sum_c1_11 = the sum over c1 of sum_g1_10
(declare-fun largest_0 () Real)
(declare-fun sum_c1_11 () Real)
(declare-fun sum_c1_9 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_10 () Real)
(declare-fun sum_g1_6 () Real)
(declare-fun sum_g1_7 () Real)
(define-fun shared_0 () Real (/ (+ sum_g0_4 sum_g1_6) (+ sum_g0_0 sum_g1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g0_5 (* (- 1.0) sum_g0_4)) (* 2.0 sum_g0_0))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g0_5 (* (- 1.0) sum_g0_8))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_4))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_8))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_8))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g0_4 sum_c1_9) sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (+ sum_g1_7 (* (- 1.0) sum_g1_6)) (* 2.0 sum_g1_1))))
; hypothesis: the largest is above
(assert (<= 0.0 (+ sum_g1_7 (* (- 1.0) sum_g1_10))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_6))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_6))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_10))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_10))))
; hypothesis: the masses sum to the weights
(assert (= (+ sum_g1_6 sum_c1_11) sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: no member exceeds the largest
(assert (<= (+ shared_0 (- 2.0)) largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (/ (+ sum_g0_8 sum_g1_10) (+ sum_g0_0 sum_g1_1)) largest_0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (=> (< 0.0 (+ (+ sum_g0_4 (* (- 1.0) sum_g0_5)) (+ sum_g1_6 (* (- 1.0) sum_g1_7)))) (and (< 0.0 (+ shared_0 (- (+ shared_0 (- 2.0))))) (< 0.0 (+ shared_0 (- (/ (+ sum_g0_8 sum_g1_10) (+ sum_g0_0 sum_g1_1))))))))))
(check-sat)
