; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
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
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) weight0) (* m_0 weight0)) (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) weight0) (* (- m_0) weight0)) lift.mul_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are not negative
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
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: probabilities are at most 1
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
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
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
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_18 = the sum over c0 of sum_g0_11.a
; sum_c0_19 = the sum over c0 of sum_g0_11.b
(declare-fun m_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_11.a () Real)
(declare-fun sum_g0_11.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_11.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* (- m_0) sum_g0_0.a)) sum_g0_11.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_11.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* (- m_0) sum_g0_0.b)) sum_g0_11.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_18 = the sum over c0 of sum_g0_11.a
; sum_c0_19 = the sum over c0 of sum_g0_11.b
(declare-fun m_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_11.a () Real)
(declare-fun sum_g0_11.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_11.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* (- m_0) sum_g0_0.a)) sum_g0_11.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_11.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_11.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* (- m_0) sum_g0_0.b)) sum_g0_11.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_11.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_4.a sum_g0_4.b) (* m_0 (+ sum_g0_0.a sum_g0_0.b))) (* (- 1.0) (+ sum_g0_11.a sum_g0_11.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_18 = the sum over c0 of sum_g0_11.a
; sum_c0_19 = the sum over c0 of sum_g0_11.b
(declare-fun m_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_11.a () Real)
(declare-fun sum_g0_11.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_11.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* (- m_0) sum_g0_0.a)) sum_g0_11.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_11.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_11.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* (- m_0) sum_g0_0.b)) sum_g0_11.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_11.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_4.a sum_g0_4.b) (* (- m_0) (+ sum_g0_0.a sum_g0_0.b))) (+ sum_g0_11.a sum_g0_11.b)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_11.a () Real)
(declare-fun sum_g0_11.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_11.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* (- m_0) sum_g0_0.a)) sum_g0_11.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_11.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_11.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_11.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* (- m_0) sum_g0_0.b)) sum_g0_11.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_11.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_11.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_11.a sum_g0_11.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_18 = the sum over c0 of sum_g0_11.a
; sum_c0_19 = the sum over c0 of sum_g0_11.b
(declare-fun m_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_11.a () Real)
(declare-fun sum_g0_11.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_11.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* (- m_0) sum_g0_0.a)) sum_g0_11.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_11.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_11.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* (- m_0) sum_g0_0.b)) sum_g0_11.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_11.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_11.a sum_g0_11.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_18 = the sum over c0 of sum_g0_11.a
; sum_c0_19 = the sum over c0 of sum_g0_11.b
(declare-fun m_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_11.a () Real)
(declare-fun sum_g0_11.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_11.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* (- m_0) sum_g0_0.a)) sum_g0_11.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_11.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* (- m_0) sum_g0_0.b)) sum_g0_11.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_18 sum_c0_19) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_11.a () Real)
(declare-fun sum_g0_11.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_11.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* (- m_0) sum_g0_0.a)) sum_g0_11.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_11.a))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_11.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_11.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* (- m_0) sum_g0_0.b)) sum_g0_11.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_11.b))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_11.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_11.a sum_g0_11.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_18 = the sum over c0 of sum_g0_11.a
; sum_c0_19 = the sum over c0 of sum_g0_11.b
(declare-fun m_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_19 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_11.a () Real)
(declare-fun sum_g0_11.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_11.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.a (* (- m_0) sum_g0_0.a)) sum_g0_11.a)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_11.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_11.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4.b (* (- m_0) sum_g0_0.b)) sum_g0_11.b)))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_11.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_19 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_2 = the sum over c0 of m_0
; sum_g0_4 = the sum over g0 of (* (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) weight0)
; sum_g0_11 = the sum over g0 of (* weight0 x0_0)
; sum_c0_16 = the sum over c0 of sum_g0_11
(declare-fun m_0 () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_11 () Real)
(declare-fun sum_g0_4 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4 (* m_0 sum_g0_0)) (* (- 1.0) sum_g0_11))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4 (* (- m_0) sum_g0_0)) sum_g0_11)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_11))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_16 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_2 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= (* sum_g0_0 (ite (< (+ m_0 (- (/ sum_g0_11 sum_g0_0))) (- (+ m_0 (- (/ sum_g0_11 sum_g0_0))))) (- (+ m_0 (- (/ sum_g0_11 sum_g0_0)))) (+ m_0 (- (/ sum_g0_11 sum_g0_0))))) sum_g0_4))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/affine
; LinearPool, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_c0_2 = the sum over c0 of m_0
; sum_g0_4 = the sum over g0 of (* (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) weight0)
; sum_g0_11 = the sum over g0 of (* weight0 x0_0)
; sum_c0_16 = the sum over c0 of sum_g0_11
(declare-fun m_0 () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_11 () Real)
(declare-fun sum_g0_4 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4 (* m_0 sum_g0_0)) (* (- 1.0) sum_g0_11))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_4 (* (- m_0) sum_g0_0)) sum_g0_11)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g0_11))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_11))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_16 sum_g0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_2 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (= (+ (+ (* sum_g0_0 (* m_0 m_0)) (* (* sum_g0_0 (+ (- (/ 1.0 sum_g0_0)) (- (/ 1.0 sum_g0_0)))) (* m_0 sum_g0_11))) (* (* sum_g0_0 (* (- (/ 1.0 sum_g0_0)) (- (/ 1.0 sum_g0_0)))) (* sum_g0_11 sum_g0_11))) (+ (+ (+ (* sum_g0_0 (* m_0 m_0)) (* (* (- (* (- (/ 1.0 sum_g0_0)) (- (/ 1.0 sum_g0_0)))) sum_g0_0) (* sum_g0_11 sum_g0_11))) (* (- 2.0) (* m_0 sum_g0_11))) (* (- (+ (- (/ 1.0 sum_g0_0)) (- (/ 1.0 sum_g0_0)))) (* sum_g0_11 sum_g0_11)))))))
(check-sat)
