; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-positive-1: every weight is positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
; hypothesis: the softmax's denominator
(assert (= divisor (+ sum_g0_0 sum_g1_1)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (and (not (= divisor 0.0)) (< 0.0 (/ shared_0 divisor)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-positive-2: every weight is positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score1 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
; hypothesis: the softmax's denominator
(assert (= divisor (+ sum_g0_0 sum_g1_1)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (and (not (= divisor 0.0)) (< 0.0 (/ shared_0 divisor)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-empty-5: k = 0: the empty state has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= 0.0 (* (/ 1.0 divisor) 0.0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-empty-6: k = 0: the empty state has the invariant of the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= 0.0 (* (/ 1.0 divisor) 0.0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun score0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (<= 0.0 shared_0)))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: errors are at most their bound
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun epsilon () Real)
(declare-fun error0 () Real)
(declare-fun score0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
; hypothesis: ‖M − M_i‖ is at most ε, or D where worker i is not ε-accurate
(assert (<= error0 epsilon))
; hypothesis: ε is not negative
(assert (<= 0.0 epsilon))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (* epsilon shared_0) (* (- 1.0) (* shared_0 error0))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun model () Real)
(declare-fun score0 () Real)
(declare-fun x0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* shared_0 (ite (< (+ model (- x0)) (- (+ model (- x0)))) (- (+ model (- x0))) (+ model (- x0)))) (* model shared_0)) (* (- 1.0) (* shared_0 x0))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun model () Real)
(declare-fun score0 () Real)
(declare-fun x0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* shared_0 (ite (< (+ model (- x0)) (- (+ model (- x0)))) (- (+ model (- x0))) (+ model (- x0)))) (* (- model) shared_0)) (* shared_0 x0)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score0 () Real)
(declare-fun x0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
(define-fun lift.inputs_0 () Real (/ shared_0 divisor))
(define-fun lift.mul_0 () Real (* lift.inputs_0 x0))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (= lift.mul_0 (* (/ 1.0 divisor) (* shared_0 x0)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
(define-fun lift.inputs_0 () Real (/ shared_0 divisor))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (= lift.inputs_0 (* (/ 1.0 divisor) shared_0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-one-value: k = 1: one worker's lift has the invariant of the workers of group g0: it has a value
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (= divisor 0.0))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* (/ 1.0 divisor) sum_g0_0.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* (/ 1.0 divisor) sum_g0_0.b)))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: errors are at most their bound
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* (/ 1.0 divisor) sum_g0_0.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* (/ 1.0 divisor) sum_g0_0.b)))
; hypothesis: ε is not negative
(assert (<= 0.0 epsilon))
; the goal, denied
(assert (not (<= 0.0 (+ (* epsilon (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* shared_0 sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* shared_0 sum_g0_0.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* shared_0 sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* shared_0 sum_g0_0.b)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_2.a sum_g0_2.b) (* model (+ sum_g0_0.a sum_g0_0.b))) (* (- 1.0) (+ sum_g0_6.a sum_g0_6.b))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* shared_0 sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* shared_0 sum_g0_0.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* shared_0 sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* shared_0 sum_g0_0.b)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_2.a sum_g0_2.b) (* (- model) (+ sum_g0_0.a sum_g0_0.b))) (+ sum_g0_6.a sum_g0_6.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* shared_0 sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* shared_0 sum_g0_0.a)))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* shared_0 sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* shared_0 sum_g0_0.b)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (* shared_0 (+ sum_g0_6.a sum_g0_6.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* shared_0 sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* shared_0 sum_g0_0.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* shared_0 sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* shared_0 sum_g0_0.b)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (* shared_0 (+ sum_g0_0.a sum_g0_0.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-empty-5: k = 0: the empty state has the invariant of the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= 0.0 (* (/ 1.0 divisor) 0.0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-empty-6: k = 0: the empty state has the invariant of the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= 0.0 (* (/ 1.0 divisor) 0.0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun score1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (<= 0.0 shared_0)))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: errors are at most their bound
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun error1 () Real)
(declare-fun most () Real)
(declare-fun score1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
; hypothesis: ‖M − M_i‖ is at most ε, or D where worker i is not ε-accurate
(assert (<= error1 most))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (* most shared_0) (* (- 1.0) (* shared_0 error1))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun model () Real)
(declare-fun score1 () Real)
(declare-fun x1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* shared_0 (ite (< (+ model (- x1)) (- (+ model (- x1)))) (- (+ model (- x1))) (+ model (- x1)))) (* model shared_0)) (* (- 1.0) (* shared_0 x1))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun model () Real)
(declare-fun score1 () Real)
(declare-fun x1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* shared_0 (ite (< (+ model (- x1)) (- (+ model (- x1)))) (- (+ model (- x1))) (+ model (- x1)))) (* (- model) shared_0)) (* shared_0 x1)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score1 () Real)
(declare-fun x1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
(define-fun lift.inputs_0.2 () Real (/ shared_0 divisor))
(define-fun lift.mul_0.2 () Real (* lift.inputs_0.2 x1))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (= lift.mul_0.2 (* (/ 1.0 divisor) (* shared_0 x1)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
(define-fun lift.inputs_0.2 () Real (/ shared_0 divisor))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (= lift.inputs_0.2 (* (/ 1.0 divisor) shared_0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-one-value: k = 1: one worker's lift has the invariant of the workers of group g1: it has a value
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (= divisor 0.0))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.a) (* (- 1.0) sum_g1_5.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* (/ 1.0 divisor) sum_g1_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.b) (* (- 1.0) sum_g1_5.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* (/ 1.0 divisor) sum_g1_1.b)))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: errors are at most their bound
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.a) (* (- 1.0) sum_g1_5.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* (/ 1.0 divisor) sum_g1_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.b) (* (- 1.0) sum_g1_5.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* (/ 1.0 divisor) sum_g1_1.b)))
; the goal, denied
(assert (not (<= 0.0 (+ (* most (+ sum_g1_1.a sum_g1_1.b)) (* (- 1.0) (+ sum_g1_5.a sum_g1_5.b))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.a) (* (- 1.0) sum_g1_5.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (* shared_0 sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* shared_0 sum_g1_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.b) (* (- 1.0) sum_g1_5.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (* shared_0 sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* shared_0 sum_g1_1.b)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_3.a sum_g1_3.b) (* model (+ sum_g1_1.a sum_g1_1.b))) (* (- 1.0) (+ sum_g1_7.a sum_g1_7.b))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.a) (* (- 1.0) sum_g1_5.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (* shared_0 sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* shared_0 sum_g1_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.b) (* (- 1.0) sum_g1_5.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (* shared_0 sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* shared_0 sum_g1_1.b)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_3.a sum_g1_3.b) (* (- model) (+ sum_g1_1.a sum_g1_1.b))) (+ sum_g1_7.a sum_g1_7.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (* shared_0 sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* shared_0 sum_g1_1.a)))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (* shared_0 sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* shared_0 sum_g1_1.b)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= (+ state1.total_0.a state1.total_0.b) (* shared_0 (+ sum_g1_7.a sum_g1_7.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.a) (* (- 1.0) sum_g1_5.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (* shared_0 sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* shared_0 sum_g1_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.b) (* (- 1.0) sum_g1_5.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (* shared_0 sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* shared_0 sum_g1_1.b)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= (+ state1.weight_0.a state1.weight_0.b) (* shared_0 (+ sum_g1_1.a sum_g1_1.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of (exp score0)
; sum_g1_1 = the sum over g1 of (exp score1)
; sum_g0_2 = the sum over g0 of (* (exp score0) (ite (< (+ model (- x0)) (- (+ model (- x0)))) (- (+ model (- x0))) (+ model (- x0))))
; sum_g1_3 = the sum over g1 of (* (exp score1) (ite (< (+ model (- x1)) (- (+ model (- x1)))) (- (+ model (- x1))) (+ model (- x1))))
; sum_g0_4 = the sum over g0 of (* (exp score0) error0)
; sum_g1_5 = the sum over g1 of (* (exp score1) error1)
; sum_g0_6 = the sum over g0 of (* (exp score0) x0)
; sum_g1_7 = the sum over g1 of (* (exp score1) x1)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* model sum_g0_0)) (* (- 1.0) sum_g0_6))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* (- model) sum_g0_0)) sum_g0_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1) (* (- 1.0) sum_g1_5))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* model sum_g1_1)) (* (- 1.0) sum_g1_7))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* (- model) sum_g1_1)) sum_g1_7)))
; hypothesis: the softmax's denominator
(assert (= divisor (+ sum_g0_0 sum_g1_1)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; hypothesis: ε is not negative
(assert (<= 0.0 epsilon))
; the goal, denied
(assert (not (and (not (= divisor 0.0)) (= (+ (* (/ 1.0 divisor) sum_g0_0) (* (/ 1.0 divisor) sum_g1_1)) 1.0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of (exp score0)
; sum_g1_1 = the sum over g1 of (exp score1)
; sum_g0_2 = the sum over g0 of (* (exp score0) (ite (< (+ model (- x0)) (- (+ model (- x0)))) (- (+ model (- x0))) (+ model (- x0))))
; sum_g1_3 = the sum over g1 of (* (exp score1) (ite (< (+ model (- x1)) (- (+ model (- x1)))) (- (+ model (- x1))) (+ model (- x1))))
; sum_g0_4 = the sum over g0 of (* (exp score0) error0)
; sum_g1_5 = the sum over g1 of (* (exp score1) error1)
; sum_g0_6 = the sum over g0 of (* (exp score0) x0)
; sum_g1_7 = the sum over g1 of (* (exp score1) x1)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* model sum_g0_0)) (* (- 1.0) sum_g0_6))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* (- model) sum_g0_0)) sum_g0_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1) (* (- 1.0) sum_g1_5))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* model sum_g1_1)) (* (- 1.0) sum_g1_7))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* (- model) sum_g1_1)) sum_g1_7)))
; hypothesis: the softmax's denominator
(assert (= divisor (+ sum_g0_0 sum_g1_1)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; hypothesis: ε is not negative
(assert (<= 0.0 epsilon))
; the goal, denied
(assert (not (and (not (= (+ (* shared_0 sum_g0_0) (* shared_0 sum_g1_1)) 0.0)) (not (= divisor 0.0)) (<= (ite (< (+ model (- (/ (+ (* shared_0 sum_g0_6) (* shared_0 sum_g1_7)) (+ (* shared_0 sum_g0_0) (* shared_0 sum_g1_1))))) (- (+ model (- (/ (+ (* shared_0 sum_g0_6) (* shared_0 sum_g1_7)) (+ (* shared_0 sum_g0_0) (* shared_0 sum_g1_1))))))) (- (+ model (- (/ (+ (* shared_0 sum_g0_6) (* shared_0 sum_g1_7)) (+ (* shared_0 sum_g0_0) (* shared_0 sum_g1_1)))))) (+ model (- (/ (+ (* shared_0 sum_g0_6) (* shared_0 sum_g1_7)) (+ (* shared_0 sum_g0_0) (* shared_0 sum_g1_1)))))) (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LatentMean-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of (exp score0)
; sum_g1_1 = the sum over g1 of (exp score1)
; sum_g0_2 = the sum over g0 of (* (exp score0) (ite (< (+ model (- x0)) (- (+ model (- x0)))) (- (+ model (- x0))) (+ model (- x0))))
; sum_g1_3 = the sum over g1 of (* (exp score1) (ite (< (+ model (- x1)) (- (+ model (- x1)))) (- (+ model (- x1))) (+ model (- x1))))
; sum_g0_4 = the sum over g0 of (* (exp score0) error0)
; sum_g1_5 = the sum over g1 of (* (exp score1) error1)
; sum_g0_6 = the sum over g0 of (* (exp score0) x0)
; sum_g1_7 = the sum over g1 of (* (exp score1) x1)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* model sum_g0_0)) (* (- 1.0) sum_g0_6))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* (- model) sum_g0_0)) sum_g0_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1) (* (- 1.0) sum_g1_5))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* model sum_g1_1)) (* (- 1.0) sum_g1_7))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* (- model) sum_g1_1)) sum_g1_7)))
; hypothesis: the softmax's denominator
(assert (= divisor (+ sum_g0_0 sum_g1_1)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; hypothesis: ε is not negative
(assert (<= 0.0 epsilon))
; the goal, denied
(assert (not (and (not (= divisor 0.0)) (<= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (+ epsilon (* most (* shared_0 sum_g1_1)))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-positive-1: every weight is positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
; hypothesis: the softmax's denominator
(assert (= divisor (+ sum_g0_0 sum_g1_1)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (and (not (= divisor 0.0)) (< 0.0 (/ shared_0 divisor)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-positive-2: every weight is positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score1 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
; hypothesis: the softmax's denominator
(assert (= divisor (+ sum_g0_0 sum_g1_1)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (and (not (= divisor 0.0)) (< 0.0 (/ shared_0 divisor)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-empty-5: k = 0: the empty state has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= 0.0 (* (/ 1.0 divisor) 0.0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-empty-6: k = 0: the empty state has the invariant of the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= 0.0 (* (/ 1.0 divisor) 0.0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun score0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (<= 0.0 shared_0)))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: errors are at most their bound
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun epsilon () Real)
(declare-fun error0 () Real)
(declare-fun score0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
; hypothesis: ‖M − M_i‖ is at most ε, or D where worker i is not ε-accurate
(assert (<= error0 epsilon))
; hypothesis: ε is not negative
(assert (<= 0.0 epsilon))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (* epsilon shared_0) (* (- 1.0) (* shared_0 error0))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun model () Real)
(declare-fun score0 () Real)
(declare-fun x0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* shared_0 (ite (< (+ model (- x0)) (- (+ model (- x0)))) (- (+ model (- x0))) (+ model (- x0)))) (* model shared_0)) (* (- 1.0) (* shared_0 x0))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun model () Real)
(declare-fun score0 () Real)
(declare-fun x0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* shared_0 (ite (< (+ model (- x0)) (- (+ model (- x0)))) (- (+ model (- x0))) (+ model (- x0)))) (* (- model) shared_0)) (* shared_0 x0)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score0 () Real)
(declare-fun x0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
(define-fun lift.inputs_0 () Real (/ shared_0 divisor))
(define-fun lift.mul_0 () Real (* lift.inputs_0 x0))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (= lift.mul_0 (* (/ 1.0 divisor) (* shared_0 x0)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score0))
(define-fun lift.inputs_0 () Real (/ shared_0 divisor))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score0) shared_0))
; the goal, denied
(assert (not (= lift.inputs_0 (* (/ 1.0 divisor) shared_0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-one-value: k = 1: one worker's lift has the invariant of the workers of group g0: it has a value
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (= divisor 0.0))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* (/ 1.0 divisor) sum_g0_0.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* (/ 1.0 divisor) sum_g0_0.b)))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: errors are at most their bound
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* (/ 1.0 divisor) sum_g0_0.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* (/ 1.0 divisor) sum_g0_0.b)))
; hypothesis: ε is not negative
(assert (<= 0.0 epsilon))
; the goal, denied
(assert (not (<= 0.0 (+ (* epsilon (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* shared_0 sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* shared_0 sum_g0_0.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* shared_0 sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* shared_0 sum_g0_0.b)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_2.a sum_g0_2.b) (* model (+ sum_g0_0.a sum_g0_0.b))) (* (- 1.0) (+ sum_g0_6.a sum_g0_6.b))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* shared_0 sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* shared_0 sum_g0_0.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* shared_0 sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* shared_0 sum_g0_0.b)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_2.a sum_g0_2.b) (* (- model) (+ sum_g0_0.a sum_g0_0.b))) (+ sum_g0_6.a sum_g0_6.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* shared_0 sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* shared_0 sum_g0_0.a)))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* shared_0 sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* shared_0 sum_g0_0.b)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (* shared_0 (+ sum_g0_6.a sum_g0_6.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* model sum_g0_0.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- model) sum_g0_0.a)) sum_g0_6.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a (* shared_0 sum_g0_6.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a (* shared_0 sum_g0_0.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* model sum_g0_0.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- model) sum_g0_0.b)) sum_g0_6.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b (* shared_0 sum_g0_6.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b (* shared_0 sum_g0_0.b)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (* shared_0 (+ sum_g0_0.a sum_g0_0.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-empty-5: k = 0: the empty state has the invariant of the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= 0.0 (* (/ 1.0 divisor) 0.0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-empty-6: k = 0: the empty state has the invariant of the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= 0.0 (* (/ 1.0 divisor) 0.0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun score1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (<= 0.0 shared_0)))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: errors are at most their bound
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun error1 () Real)
(declare-fun most () Real)
(declare-fun score1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
; hypothesis: ‖M − M_i‖ is at most ε, or D where worker i is not ε-accurate
(assert (<= error1 most))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (* most shared_0) (* (- 1.0) (* shared_0 error1))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun model () Real)
(declare-fun score1 () Real)
(declare-fun x1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* shared_0 (ite (< (+ model (- x1)) (- (+ model (- x1)))) (- (+ model (- x1))) (+ model (- x1)))) (* model shared_0)) (* (- 1.0) (* shared_0 x1))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun model () Real)
(declare-fun score1 () Real)
(declare-fun x1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* shared_0 (ite (< (+ model (- x1)) (- (+ model (- x1)))) (- (+ model (- x1))) (+ model (- x1)))) (* (- model) shared_0)) (* shared_0 x1)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score1 () Real)
(declare-fun x1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
(define-fun lift.inputs_0.2 () Real (/ shared_0 divisor))
(define-fun lift.mul_0.2 () Real (* lift.inputs_0.2 x1))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (= lift.mul_0.2 (* (/ 1.0 divisor) (* shared_0 x1)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun score1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp score1))
(define-fun lift.inputs_0.2 () Real (/ shared_0 divisor))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 score1) shared_0))
; the goal, denied
(assert (not (= lift.inputs_0.2 (* (/ 1.0 divisor) shared_0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-one-value: k = 1: one worker's lift has the invariant of the workers of group g1: it has a value
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (= divisor 0.0))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.a) (* (- 1.0) sum_g1_5.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* (/ 1.0 divisor) sum_g1_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.b) (* (- 1.0) sum_g1_5.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* (/ 1.0 divisor) sum_g1_1.b)))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: errors are at most their bound
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.a) (* (- 1.0) sum_g1_5.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* (/ 1.0 divisor) sum_g1_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.b) (* (- 1.0) sum_g1_5.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* (/ 1.0 divisor) sum_g1_1.b)))
; the goal, denied
(assert (not (<= 0.0 (+ (* most (+ sum_g1_1.a sum_g1_1.b)) (* (- 1.0) (+ sum_g1_5.a sum_g1_5.b))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.a) (* (- 1.0) sum_g1_5.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (* shared_0 sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* shared_0 sum_g1_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.b) (* (- 1.0) sum_g1_5.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (* shared_0 sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* shared_0 sum_g1_1.b)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_3.a sum_g1_3.b) (* model (+ sum_g1_1.a sum_g1_1.b))) (* (- 1.0) (+ sum_g1_7.a sum_g1_7.b))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.a) (* (- 1.0) sum_g1_5.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (* shared_0 sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* shared_0 sum_g1_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.b) (* (- 1.0) sum_g1_5.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (* shared_0 sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* shared_0 sum_g1_1.b)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_3.a sum_g1_3.b) (* (- model) (+ sum_g1_1.a sum_g1_1.b))) (+ sum_g1_7.a sum_g1_7.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (* shared_0 sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* shared_0 sum_g1_1.a)))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (* shared_0 sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* shared_0 sum_g1_1.b)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= (+ state1.total_0.a state1.total_0.b) (* shared_0 (+ sum_g1_7.a sum_g1_7.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun divisor () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.a) (* (- 1.0) sum_g1_5.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* model sum_g1_1.a)) (* (- 1.0) sum_g1_7.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.a (* (- model) sum_g1_1.a)) sum_g1_7.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.a (* shared_0 sum_g1_7.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a (* shared_0 sum_g1_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1.b) (* (- 1.0) sum_g1_5.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* model sum_g1_1.b)) (* (- 1.0) sum_g1_7.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3.b (* (- model) sum_g1_1.b)) sum_g1_7.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state1.total_0.b (* shared_0 sum_g1_7.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b (* shared_0 sum_g1_1.b)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; the goal, denied
(assert (not (= (+ state1.weight_0.a state1.weight_0.b) (* shared_0 (+ sum_g1_1.a sum_g1_1.b)))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of (exp score0)
; sum_g1_1 = the sum over g1 of (exp score1)
; sum_g0_2 = the sum over g0 of (* (exp score0) (ite (< (+ model (- x0)) (- (+ model (- x0)))) (- (+ model (- x0))) (+ model (- x0))))
; sum_g1_3 = the sum over g1 of (* (exp score1) (ite (< (+ model (- x1)) (- (+ model (- x1)))) (- (+ model (- x1))) (+ model (- x1))))
; sum_g0_4 = the sum over g0 of (* (exp score0) error0)
; sum_g1_5 = the sum over g1 of (* (exp score1) error1)
; sum_g0_6 = the sum over g0 of (* (exp score0) x0)
; sum_g1_7 = the sum over g1 of (* (exp score1) x1)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* model sum_g0_0)) (* (- 1.0) sum_g0_6))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* (- model) sum_g0_0)) sum_g0_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1) (* (- 1.0) sum_g1_5))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* model sum_g1_1)) (* (- 1.0) sum_g1_7))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* (- model) sum_g1_1)) sum_g1_7)))
; hypothesis: the softmax's denominator
(assert (= divisor (+ sum_g0_0 sum_g1_1)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; hypothesis: ε is not negative
(assert (<= 0.0 epsilon))
; the goal, denied
(assert (not (and (not (= divisor 0.0)) (= (+ (* (/ 1.0 divisor) sum_g0_0) (* (/ 1.0 divisor) sum_g1_1)) 1.0))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of (exp score0)
; sum_g1_1 = the sum over g1 of (exp score1)
; sum_g0_2 = the sum over g0 of (* (exp score0) (ite (< (+ model (- x0)) (- (+ model (- x0)))) (- (+ model (- x0))) (+ model (- x0))))
; sum_g1_3 = the sum over g1 of (* (exp score1) (ite (< (+ model (- x1)) (- (+ model (- x1)))) (- (+ model (- x1))) (+ model (- x1))))
; sum_g0_4 = the sum over g0 of (* (exp score0) error0)
; sum_g1_5 = the sum over g1 of (* (exp score1) error1)
; sum_g0_6 = the sum over g0 of (* (exp score0) x0)
; sum_g1_7 = the sum over g1 of (* (exp score1) x1)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* model sum_g0_0)) (* (- 1.0) sum_g0_6))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* (- model) sum_g0_0)) sum_g0_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1) (* (- 1.0) sum_g1_5))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* model sum_g1_1)) (* (- 1.0) sum_g1_7))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* (- model) sum_g1_1)) sum_g1_7)))
; hypothesis: the softmax's denominator
(assert (= divisor (+ sum_g0_0 sum_g1_1)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; hypothesis: ε is not negative
(assert (<= 0.0 epsilon))
; the goal, denied
(assert (not (and (not (= (+ (* shared_0 sum_g0_0) (* shared_0 sum_g1_1)) 0.0)) (not (= divisor 0.0)) (<= (ite (< (+ model (- (/ (+ (* shared_0 sum_g0_6) (* shared_0 sum_g1_7)) (+ (* shared_0 sum_g0_0) (* shared_0 sum_g1_1))))) (- (+ model (- (/ (+ (* shared_0 sum_g0_6) (* shared_0 sum_g1_7)) (+ (* shared_0 sum_g0_0) (* shared_0 sum_g1_1))))))) (- (+ model (- (/ (+ (* shared_0 sum_g0_6) (* shared_0 sum_g1_7)) (+ (* shared_0 sum_g0_0) (* shared_0 sum_g1_1)))))) (+ model (- (/ (+ (* shared_0 sum_g0_6) (* shared_0 sum_g1_7)) (+ (* shared_0 sum_g0_0) (* shared_0 sum_g1_1)))))) (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3))))))
(check-sat)
(reset)
; butterfly prove
; T2.1: ‖M − F‖ ≤ Σ ρ_i‖M − M_i‖ ≤ ε + D·Σ{ρ_i : worker i not ε-accurate}, for ρ a softmax gate
; LinearPool-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of (exp score0)
; sum_g1_1 = the sum over g1 of (exp score1)
; sum_g0_2 = the sum over g0 of (* (exp score0) (ite (< (+ model (- x0)) (- (+ model (- x0)))) (- (+ model (- x0))) (+ model (- x0))))
; sum_g1_3 = the sum over g1 of (* (exp score1) (ite (< (+ model (- x1)) (- (+ model (- x1)))) (- (+ model (- x1))) (+ model (- x1))))
; sum_g0_4 = the sum over g0 of (* (exp score0) error0)
; sum_g1_5 = the sum over g1 of (* (exp score1) error1)
; sum_g0_6 = the sum over g0 of (* (exp score0) x0)
; sum_g1_7 = the sum over g1 of (* (exp score1) x1)
(declare-fun divisor () Real)
(declare-fun epsilon () Real)
(declare-fun model () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(define-fun shared_0 () Real (/ 1.0 divisor))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* epsilon sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* model sum_g0_0)) (* (- 1.0) sum_g0_6))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* (- model) sum_g0_0)) sum_g0_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: errors are at most their bound
(assert (<= 0.0 (+ (* most sum_g1_1) (* (- 1.0) sum_g1_5))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* model sum_g1_1)) (* (- 1.0) sum_g1_7))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_3 (* (- model) sum_g1_1)) sum_g1_7)))
; hypothesis: the softmax's denominator
(assert (= divisor (+ sum_g0_0 sum_g1_1)))
; hypothesis: there is at least one worker
(assert (< 0.0 divisor))
; hypothesis: ε is not negative
(assert (<= 0.0 epsilon))
; the goal, denied
(assert (not (and (not (= divisor 0.0)) (<= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) (+ epsilon (* most (* shared_0 sum_g1_1)))))))
(check-sat)
