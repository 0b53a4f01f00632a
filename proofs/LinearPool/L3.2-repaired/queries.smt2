; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g1_1 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; the goal, denied
(assert (= pool.sum_1_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-1: no division by 0
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g1_1 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; the goal, denied
(assert (= pool.sum_1_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun upstream_0 () Real)
(declare-fun weight0 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (= (* upstream_0 (* weight0 (/ 1.0 pool.sum_1_0))) (* upstream_0 (* (/ 1.0 pool.sum_1_0) weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun upstream_1 () Real)
(declare-fun weight0 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (= (* upstream_1 (* weight0 (/ 1.0 pool.sum_1_0))) (* upstream_1 (* (/ 1.0 pool.sum_1_0) weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_c1_2 = the sum over c1 of x0_1
; sum_g0_6 = the sum over g0 of (* weight0 x0_0)
; sum_g1_7 = the sum over g1 of (* weight1 x1_0)
(declare-fun sum_c1_2 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun upstream_0 () Real)
(declare-fun x0_0 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun backward.mul_2_0_0 () Real (* upstream_0 x0_0))
(define-fun shared_2 () Real (/ 1.0 pool.sum_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x0_0 sum_c1_2) 1.0))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (= (+ (* backward.mul_2_0_0 shared_2) (+ (* (* (- upstream_0) (* shared_2 shared_2)) sum_g0_6) (* (* (- upstream_0) (* shared_2 shared_2)) sum_g1_7))) (* upstream_0 (+ (+ (* (+ (* 0.0 shared_2) (- (* shared_2 shared_2))) sum_g0_6) (* shared_2 x0_0)) (+ (* (+ (* 0.0 shared_2) (- (* shared_2 shared_2))) sum_g1_7) (* shared_2 0.0))))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_8 = the sum over g0 of (* weight0 x0_1)
; sum_g1_9 = the sum over g1 of (* weight1 x1_1)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_1 () Real)
(declare-fun x0_1 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_1 () Real (/ 1.0 pool.sum_1_0))
(define-fun backward.mul_2_0_1 () Real (* upstream_1 x0_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_1 1.0))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (= (+ (+ (* shared_1 backward.mul_2_0_1) (* (* (- 1.0) (* shared_1 shared_1)) (* sum_g0_8 upstream_1))) (* (* (- 1.0) (* shared_1 shared_1)) (* sum_g1_9 upstream_1))) (+ (+ (+ (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) (* sum_g0_8 upstream_1)) (* shared_1 backward.mul_2_0_1)) (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) (* sum_g1_9 upstream_1))) (* (* shared_1 0.0) upstream_1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun upstream_0 () Real)
(declare-fun weight1 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (= (* upstream_0 (* weight1 (/ 1.0 pool.sum_1_0))) (* upstream_0 (* (/ 1.0 pool.sum_1_0) weight1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-7: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun upstream_1 () Real)
(declare-fun weight1 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (= (* upstream_1 (* weight1 (/ 1.0 pool.sum_1_0))) (* upstream_1 (* (/ 1.0 pool.sum_1_0) weight1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-8: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_c1_3 = the sum over c1 of x1_1
; sum_g0_6 = the sum over g0 of (* weight0 x0_0)
; sum_g1_7 = the sum over g1 of (* weight1 x1_0)
(declare-fun sum_c1_3 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun upstream_0 () Real)
(declare-fun x1_0 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun backward.mul_2_1_0 () Real (* upstream_0 x1_0))
(define-fun shared_2 () Real (/ 1.0 pool.sum_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= (+ x1_0 sum_c1_3) 1.0))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (= (+ (* backward.mul_2_1_0 shared_2) (+ (* (* (- upstream_0) (* shared_2 shared_2)) sum_g0_6) (* (* (- upstream_0) (* shared_2 shared_2)) sum_g1_7))) (* upstream_0 (+ (+ (* (+ (* 0.0 shared_2) (- (* shared_2 shared_2))) sum_g0_6) (* shared_2 0.0)) (+ (* (+ (* 0.0 shared_2) (- (* shared_2 shared_2))) sum_g1_7) (* shared_2 x1_0))))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-9: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_8 = the sum over g0 of (* weight0 x0_1)
; sum_g1_9 = the sum over g1 of (* weight1 x1_1)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_1 () Real)
(declare-fun x1_1 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_1 () Real (/ 1.0 pool.sum_1_0))
(define-fun backward.mul_2_1_1 () Real (* upstream_1 x1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_1))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_1 1.0))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (= (+ (+ (* shared_1 backward.mul_2_1_1) (* (* (- 1.0) (* shared_1 shared_1)) (* sum_g0_8 upstream_1))) (* (* (- 1.0) (* shared_1 shared_1)) (* sum_g1_9 upstream_1))) (+ (+ (+ (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) (* sum_g0_8 upstream_1)) (* (* shared_1 0.0) upstream_1)) (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) (* sum_g1_9 upstream_1))) (* shared_1 backward.mul_2_1_1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-10: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_6 = the sum over g0 of (* weight0 x0_0)
; sum_g1_7 = the sum over g1 of (* weight1 x1_0)
; sum_g0_15 = the sum over g0 of (* dx0_0 weight0)
; sum_g1_16 = the sum over g1 of (* dx1_0 weight1)
; sum_g0_17 = the sum over g0 of dweight0
; sum_g0_18 = the sum over g0 of (* dweight0 x0_0)
; sum_g1_19 = the sum over g1 of dweight1
; sum_g1_20 = the sum over g1 of (* dweight1 x1_0)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_15 () Real)
(declare-fun sum_g0_17 () Real)
(declare-fun sum_g0_18 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_16 () Real)
(declare-fun sum_g1_19 () Real)
(declare-fun sum_g1_20 () Real)
(declare-fun sum_g1_7 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_1 () Real (/ 1.0 pool.sum_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (= (+ (+ (* (+ (* 0.0 shared_1) (- (* (* (+ sum_g0_17 sum_g1_19) shared_1) shared_1))) sum_g0_6) (* shared_1 (+ sum_g0_18 sum_g0_15))) (+ (* (+ (* 0.0 shared_1) (- (* (* (+ sum_g0_17 sum_g1_19) shared_1) shared_1))) sum_g1_7) (* shared_1 (+ sum_g1_20 sum_g1_16)))) (+ (+ (+ (* shared_1 sum_g0_15) (* shared_1 sum_g1_16)) (+ (* (+ (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) sum_g0_6) (+ (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) sum_g1_7) (* shared_1 0.0))) sum_g0_17) (* shared_1 sum_g0_18))) (+ (* (+ (+ (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) sum_g0_6) (* shared_1 0.0)) (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) sum_g1_7)) sum_g1_19) (* shared_1 sum_g1_20)))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract L3.2/repaired
; LinearPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-11: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_8 = the sum over g0 of (* weight0 x0_1)
; sum_g1_9 = the sum over g1 of (* weight1 x1_1)
; sum_g0_17 = the sum over g0 of dweight0
; sum_g1_19 = the sum over g1 of dweight1
; sum_g0_21 = the sum over g0 of (* dx0_1 weight0)
; sum_g1_22 = the sum over g1 of (* dx1_1 weight1)
; sum_g0_23 = the sum over g0 of (* dweight0 x0_1)
; sum_g1_24 = the sum over g1 of (* dweight1 x1_1)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_17 () Real)
(declare-fun sum_g0_21 () Real)
(declare-fun sum_g0_23 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_19 () Real)
(declare-fun sum_g1_22 () Real)
(declare-fun sum_g1_24 () Real)
(declare-fun sum_g1_9 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_1 () Real (/ 1.0 pool.sum_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (= (+ (+ (* (+ (* 0.0 shared_1) (- (* (* (+ sum_g0_17 sum_g1_19) shared_1) shared_1))) sum_g0_8) (* shared_1 (+ sum_g0_23 sum_g0_21))) (+ (* (+ (* 0.0 shared_1) (- (* (* (+ sum_g0_17 sum_g1_19) shared_1) shared_1))) sum_g1_9) (* shared_1 (+ sum_g1_24 sum_g1_22)))) (+ (+ (+ (* shared_1 sum_g0_21) (* shared_1 sum_g1_22)) (+ (* (+ (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) sum_g0_8) (+ (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) sum_g1_9) (* shared_1 0.0))) sum_g0_17) (* shared_1 sum_g0_23))) (+ (* (+ (+ (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) sum_g0_8) (* shared_1 0.0)) (* (+ (* 0.0 shared_1) (- (* shared_1 shared_1))) sum_g1_9)) sum_g1_19) (* shared_1 sum_g1_24)))))))
(check-sat)
