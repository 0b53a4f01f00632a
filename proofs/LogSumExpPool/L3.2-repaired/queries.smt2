; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_0 () Real (+ x0_0 (- shift_0)))
(define-fun pool.mul_0_0 () Real (* pool.sub_0_0 self_beta))
(define-fun pool.exp_0_0 () Real (exp pool.mul_0_0))
(define-fun shared_3 () Real (exp (* self_beta shift_0)))
(define-fun shared_4 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0) pool.exp_0_0))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta shift_0)) (< pool.exp_0_0 shared_3)) (=> (< (* self_beta shift_0) pool.mul_0_0) (< shared_3 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta shift_0)) (= pool.exp_0_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta x0_0)) (< pool.exp_0_0 shared_4)) (=> (< (* self_beta x0_0) pool.mul_0_0) (< shared_4 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta x0_0)) (= pool.exp_0_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x0_0)) (< shared_3 shared_4)) (=> (< (* self_beta x0_0) (* self_beta shift_0)) (< shared_4 shared_3)) (=> (= (* self_beta shift_0) (* self_beta x0_0)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0 (* self_beta shift_0)) (* self_beta x0_0)) (= (* pool.exp_0_0 shared_3) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (* pool.exp_0_0 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_0 () Real (+ x0_0 (- shift_0)))
(define-fun pool.mul_0_0 () Real (* pool.sub_0_0 self_beta))
(define-fun pool.exp_0_0 () Real (exp pool.mul_0_0))
(define-fun shared_3 () Real (exp (* self_beta shift_0)))
(define-fun shared_4 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0) pool.exp_0_0))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta shift_0)) (< pool.exp_0_0 shared_3)) (=> (< (* self_beta shift_0) pool.mul_0_0) (< shared_3 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta shift_0)) (= pool.exp_0_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta x0_0)) (< pool.exp_0_0 shared_4)) (=> (< (* self_beta x0_0) pool.mul_0_0) (< shared_4 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta x0_0)) (= pool.exp_0_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x0_0)) (< shared_3 shared_4)) (=> (< (* self_beta x0_0) (* self_beta shift_0)) (< shared_4 shared_3)) (=> (= (* self_beta shift_0) (* self_beta x0_0)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0 (* self_beta shift_0)) (* self_beta x0_0)) (= (* pool.exp_0_0 shared_3) shared_4)))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (* pool.exp_0_0 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: shifted exponentials
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_0.2 () Real (+ x0_0 (- other_shift_2)))
(define-fun pool.mul_0_0.2 () Real (* pool.sub_0_0.2 self_beta))
(define-fun pool.exp_0_0.2 () Real (exp pool.mul_0_0.2))
(define-fun pool.sub_0_0 () Real (+ x0_0 (- shift_0)))
(define-fun pool.mul_0_0 () Real (* pool.sub_0_0 self_beta))
(define-fun pool.exp_0_0 () Real (exp pool.mul_0_0))
(define-fun shared_6 () Real (exp (* self_beta other_shift_2)))
(define-fun shared_7 () Real (exp (* self_beta shift_0)))
(define-fun shared_8 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0.2) pool.exp_0_0.2))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0) pool.exp_0_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_8))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 pool.mul_0_0) (< pool.exp_0_0.2 pool.exp_0_0)) (=> (< pool.mul_0_0 pool.mul_0_0.2) (< pool.exp_0_0 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 pool.mul_0_0) (= pool.exp_0_0.2 pool.exp_0_0))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta other_shift_2)) (< pool.exp_0_0.2 shared_6)) (=> (< (* self_beta other_shift_2) pool.mul_0_0.2) (< shared_6 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta other_shift_2)) (= pool.exp_0_0.2 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta shift_0)) (< pool.exp_0_0.2 shared_7)) (=> (< (* self_beta shift_0) pool.mul_0_0.2) (< shared_7 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta shift_0)) (= pool.exp_0_0.2 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta x0_0)) (< pool.exp_0_0.2 shared_8)) (=> (< (* self_beta x0_0) pool.mul_0_0.2) (< shared_8 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta x0_0)) (= pool.exp_0_0.2 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta other_shift_2)) (< pool.exp_0_0 shared_6)) (=> (< (* self_beta other_shift_2) pool.mul_0_0) (< shared_6 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta other_shift_2)) (= pool.exp_0_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta shift_0)) (< pool.exp_0_0 shared_7)) (=> (< (* self_beta shift_0) pool.mul_0_0) (< shared_7 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta shift_0)) (= pool.exp_0_0 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta x0_0)) (< pool.exp_0_0 shared_8)) (=> (< (* self_beta x0_0) pool.mul_0_0) (< shared_8 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta x0_0)) (= pool.exp_0_0 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_6 shared_7)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_7 shared_6)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta x0_0)) (< shared_6 shared_8)) (=> (< (* self_beta x0_0) (* self_beta other_shift_2)) (< shared_8 shared_6)) (=> (= (* self_beta other_shift_2) (* self_beta x0_0)) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x0_0)) (< shared_7 shared_8)) (=> (< (* self_beta x0_0) (* self_beta shift_0)) (< shared_8 shared_7)) (=> (= (* self_beta shift_0) (* self_beta x0_0)) (= shared_7 shared_8))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0.2 (* self_beta other_shift_2)) (* self_beta x0_0)) (= (* pool.exp_0_0.2 shared_6) shared_8)))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0 (* self_beta shift_0)) (* self_beta x0_0)) (= (* pool.exp_0_0 shared_7) shared_8)))
; the goal, denied
(assert (not (= (+ (* shared_7 (* pool.exp_0_0 weight0)) (* (- shared_6) (* pool.exp_0_0.2 weight0))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_1 () Real (+ x0_1 (- shift_1)))
(define-fun pool.mul_0_1 () Real (* pool.sub_0_1 self_beta))
(define-fun pool.exp_0_1 () Real (exp pool.mul_0_1))
(define-fun shared_3 () Real (exp (* self_beta shift_1)))
(define-fun shared_4 () Real (exp (* self_beta x0_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_1) pool.exp_0_1))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_1)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta shift_1)) (< pool.exp_0_1 shared_3)) (=> (< (* self_beta shift_1) pool.mul_0_1) (< shared_3 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta shift_1)) (= pool.exp_0_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta x0_1)) (< pool.exp_0_1 shared_4)) (=> (< (* self_beta x0_1) pool.mul_0_1) (< shared_4 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta x0_1)) (= pool.exp_0_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) (* self_beta x0_1)) (< shared_3 shared_4)) (=> (< (* self_beta x0_1) (* self_beta shift_1)) (< shared_4 shared_3)) (=> (= (* self_beta shift_1) (* self_beta x0_1)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_1 (* self_beta shift_1)) (* self_beta x0_1)) (= (* pool.exp_0_1 shared_3) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (* pool.exp_0_1 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_1 () Real (+ x0_1 (- shift_1)))
(define-fun pool.mul_0_1 () Real (* pool.sub_0_1 self_beta))
(define-fun pool.exp_0_1 () Real (exp pool.mul_0_1))
(define-fun shared_3 () Real (exp (* self_beta shift_1)))
(define-fun shared_4 () Real (exp (* self_beta x0_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_1) pool.exp_0_1))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_1)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta shift_1)) (< pool.exp_0_1 shared_3)) (=> (< (* self_beta shift_1) pool.mul_0_1) (< shared_3 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta shift_1)) (= pool.exp_0_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta x0_1)) (< pool.exp_0_1 shared_4)) (=> (< (* self_beta x0_1) pool.mul_0_1) (< shared_4 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta x0_1)) (= pool.exp_0_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) (* self_beta x0_1)) (< shared_3 shared_4)) (=> (< (* self_beta x0_1) (* self_beta shift_1)) (< shared_4 shared_3)) (=> (= (* self_beta shift_1) (* self_beta x0_1)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_1 (* self_beta shift_1)) (* self_beta x0_1)) (= (* pool.exp_0_1 shared_3) shared_4)))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (* pool.exp_0_1 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: shifted exponentials
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_1.2 () Real (+ x0_1 (- other_shift_3)))
(define-fun pool.mul_0_1.2 () Real (* pool.sub_0_1.2 self_beta))
(define-fun pool.exp_0_1.2 () Real (exp pool.mul_0_1.2))
(define-fun pool.sub_0_1 () Real (+ x0_1 (- shift_1)))
(define-fun pool.mul_0_1 () Real (* pool.sub_0_1 self_beta))
(define-fun pool.exp_0_1 () Real (exp pool.mul_0_1))
(define-fun shared_6 () Real (exp (* self_beta other_shift_3)))
(define-fun shared_7 () Real (exp (* self_beta shift_1)))
(define-fun shared_8 () Real (exp (* self_beta x0_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_1.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_1.2) pool.exp_0_1.2))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_1) pool.exp_0_1))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_1)) shared_8))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1.2 pool.mul_0_1) (< pool.exp_0_1.2 pool.exp_0_1)) (=> (< pool.mul_0_1 pool.mul_0_1.2) (< pool.exp_0_1 pool.exp_0_1.2)) (=> (= pool.mul_0_1.2 pool.mul_0_1) (= pool.exp_0_1.2 pool.exp_0_1))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1.2 (* self_beta other_shift_3)) (< pool.exp_0_1.2 shared_6)) (=> (< (* self_beta other_shift_3) pool.mul_0_1.2) (< shared_6 pool.exp_0_1.2)) (=> (= pool.mul_0_1.2 (* self_beta other_shift_3)) (= pool.exp_0_1.2 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1.2 (* self_beta shift_1)) (< pool.exp_0_1.2 shared_7)) (=> (< (* self_beta shift_1) pool.mul_0_1.2) (< shared_7 pool.exp_0_1.2)) (=> (= pool.mul_0_1.2 (* self_beta shift_1)) (= pool.exp_0_1.2 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1.2 (* self_beta x0_1)) (< pool.exp_0_1.2 shared_8)) (=> (< (* self_beta x0_1) pool.mul_0_1.2) (< shared_8 pool.exp_0_1.2)) (=> (= pool.mul_0_1.2 (* self_beta x0_1)) (= pool.exp_0_1.2 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta other_shift_3)) (< pool.exp_0_1 shared_6)) (=> (< (* self_beta other_shift_3) pool.mul_0_1) (< shared_6 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta other_shift_3)) (= pool.exp_0_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta shift_1)) (< pool.exp_0_1 shared_7)) (=> (< (* self_beta shift_1) pool.mul_0_1) (< shared_7 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta shift_1)) (= pool.exp_0_1 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta x0_1)) (< pool.exp_0_1 shared_8)) (=> (< (* self_beta x0_1) pool.mul_0_1) (< shared_8 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta x0_1)) (= pool.exp_0_1 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_6 shared_7)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_7 shared_6)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta x0_1)) (< shared_6 shared_8)) (=> (< (* self_beta x0_1) (* self_beta other_shift_3)) (< shared_8 shared_6)) (=> (= (* self_beta other_shift_3) (* self_beta x0_1)) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) (* self_beta x0_1)) (< shared_7 shared_8)) (=> (< (* self_beta x0_1) (* self_beta shift_1)) (< shared_8 shared_7)) (=> (= (* self_beta shift_1) (* self_beta x0_1)) (= shared_7 shared_8))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_1.2 (* self_beta other_shift_3)) (* self_beta x0_1)) (= (* pool.exp_0_1.2 shared_6) shared_8)))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_1 (* self_beta shift_1)) (* self_beta x0_1)) (= (* pool.exp_0_1 shared_7) shared_8)))
; the goal, denied
(assert (not (= (+ (* shared_7 (* pool.exp_0_1 weight0)) (* (- shared_6) (* pool.exp_0_1.2 weight0))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-8: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_0.2 () Real (+ x0_0 (- other_shift_2)))
(define-fun pool.mul_0_0.2 () Real (* pool.sub_0_0.2 self_beta))
(define-fun pool.exp_0_0.2 () Real (exp pool.mul_0_0.2))
(define-fun shared_3 () Real (exp (* self_beta other_shift_2)))
(define-fun shared_4 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0.2) pool.exp_0_0.2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta other_shift_2)) (< pool.exp_0_0.2 shared_3)) (=> (< (* self_beta other_shift_2) pool.mul_0_0.2) (< shared_3 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta other_shift_2)) (= pool.exp_0_0.2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta x0_0)) (< pool.exp_0_0.2 shared_4)) (=> (< (* self_beta x0_0) pool.mul_0_0.2) (< shared_4 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta x0_0)) (= pool.exp_0_0.2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta x0_0)) (< shared_3 shared_4)) (=> (< (* self_beta x0_0) (* self_beta other_shift_2)) (< shared_4 shared_3)) (=> (= (* self_beta other_shift_2) (* self_beta x0_0)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0.2 (* self_beta other_shift_2)) (* self_beta x0_0)) (= (* pool.exp_0_0.2 shared_3) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (* pool.exp_0_0.2 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-9: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_0.2 () Real (+ x0_0 (- other_shift_2)))
(define-fun pool.mul_0_0.2 () Real (* pool.sub_0_0.2 self_beta))
(define-fun pool.exp_0_0.2 () Real (exp pool.mul_0_0.2))
(define-fun shared_3 () Real (exp (* self_beta other_shift_2)))
(define-fun shared_4 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0.2) pool.exp_0_0.2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta other_shift_2)) (< pool.exp_0_0.2 shared_3)) (=> (< (* self_beta other_shift_2) pool.mul_0_0.2) (< shared_3 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta other_shift_2)) (= pool.exp_0_0.2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta x0_0)) (< pool.exp_0_0.2 shared_4)) (=> (< (* self_beta x0_0) pool.mul_0_0.2) (< shared_4 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta x0_0)) (= pool.exp_0_0.2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta x0_0)) (< shared_3 shared_4)) (=> (< (* self_beta x0_0) (* self_beta other_shift_2)) (< shared_4 shared_3)) (=> (= (* self_beta other_shift_2) (* self_beta x0_0)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0.2 (* self_beta other_shift_2)) (* self_beta x0_0)) (= (* pool.exp_0_0.2 shared_3) shared_4)))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (* pool.exp_0_0.2 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-10: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_1.2 () Real (+ x0_1 (- other_shift_3)))
(define-fun pool.mul_0_1.2 () Real (* pool.sub_0_1.2 self_beta))
(define-fun pool.exp_0_1.2 () Real (exp pool.mul_0_1.2))
(define-fun shared_3 () Real (exp (* self_beta other_shift_3)))
(define-fun shared_4 () Real (exp (* self_beta x0_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_1.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_1.2) pool.exp_0_1.2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_1)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1.2 (* self_beta other_shift_3)) (< pool.exp_0_1.2 shared_3)) (=> (< (* self_beta other_shift_3) pool.mul_0_1.2) (< shared_3 pool.exp_0_1.2)) (=> (= pool.mul_0_1.2 (* self_beta other_shift_3)) (= pool.exp_0_1.2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1.2 (* self_beta x0_1)) (< pool.exp_0_1.2 shared_4)) (=> (< (* self_beta x0_1) pool.mul_0_1.2) (< shared_4 pool.exp_0_1.2)) (=> (= pool.mul_0_1.2 (* self_beta x0_1)) (= pool.exp_0_1.2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta x0_1)) (< shared_3 shared_4)) (=> (< (* self_beta x0_1) (* self_beta other_shift_3)) (< shared_4 shared_3)) (=> (= (* self_beta other_shift_3) (* self_beta x0_1)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_1.2 (* self_beta other_shift_3)) (* self_beta x0_1)) (= (* pool.exp_0_1.2 shared_3) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (* pool.exp_0_1.2 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-11: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_1.2 () Real (+ x0_1 (- other_shift_3)))
(define-fun pool.mul_0_1.2 () Real (* pool.sub_0_1.2 self_beta))
(define-fun pool.exp_0_1.2 () Real (exp pool.mul_0_1.2))
(define-fun shared_3 () Real (exp (* self_beta other_shift_3)))
(define-fun shared_4 () Real (exp (* self_beta x0_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_1.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_1.2) pool.exp_0_1.2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_1)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1.2 (* self_beta other_shift_3)) (< pool.exp_0_1.2 shared_3)) (=> (< (* self_beta other_shift_3) pool.mul_0_1.2) (< shared_3 pool.exp_0_1.2)) (=> (= pool.mul_0_1.2 (* self_beta other_shift_3)) (= pool.exp_0_1.2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1.2 (* self_beta x0_1)) (< pool.exp_0_1.2 shared_4)) (=> (< (* self_beta x0_1) pool.mul_0_1.2) (< shared_4 pool.exp_0_1.2)) (=> (= pool.mul_0_1.2 (* self_beta x0_1)) (= pool.exp_0_1.2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta x0_1)) (< shared_3 shared_4)) (=> (< (* self_beta x0_1) (* self_beta other_shift_3)) (< shared_4 shared_3)) (=> (= (* self_beta other_shift_3) (* self_beta x0_1)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_1.2 (* self_beta other_shift_3)) (* self_beta x0_1)) (= (* pool.exp_0_1.2 shared_3) shared_4)))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (* pool.exp_0_1.2 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2.a) (* (- shared_1) sum_g0_6.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2.b) (* (- shared_1) sum_g0_6.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2.a) (* (- shared_1) sum_g0_6.a)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2.b) (* (- shared_1) sum_g0_6.b)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_2.a sum_g0_2.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: shifted exponentials
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2.a) (* (- shared_1) sum_g0_6.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2.b) (* (- shared_1) sum_g0_6.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (= (+ (* shared_0 (+ sum_g0_2.a sum_g0_2.b)) (* (- shared_1) (+ sum_g0_6.a sum_g0_6.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4.a) (* (- shared_1) sum_g0_8.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4.b) (* (- shared_1) sum_g0_8.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4.a) (* (- shared_1) sum_g0_8.a)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4.b) (* (- shared_1) sum_g0_8.b)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_4.a sum_g0_4.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: shifted exponentials
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4.a) (* (- shared_1) sum_g0_8.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4.b) (* (- shared_1) sum_g0_8.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (= (+ (* shared_0 (+ sum_g0_4.a sum_g0_4.b)) (* (- shared_1) (+ sum_g0_8.a sum_g0_8.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2.a) (* (- shared_1) sum_g0_6.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2.b) (* (- shared_1) sum_g0_6.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_6.a sum_g0_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-9: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2.a) (* (- shared_1) sum_g0_6.a)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2.b) (* (- shared_1) sum_g0_6.b)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_6.a sum_g0_6.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-10: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4.a) (* (- shared_1) sum_g0_8.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4.b) (* (- shared_1) sum_g0_8.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_8.a sum_g0_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-11: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4.a) (* (- shared_1) sum_g0_8.a)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4.b) (* (- shared_1) sum_g0_8.b)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_8.a sum_g0_8.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_1_0 () Real (+ x1_0 (- shift_0)))
(define-fun pool.mul_1_0 () Real (* pool.sub_1_0 self_beta))
(define-fun pool.exp_1_0 () Real (exp pool.mul_1_0))
(define-fun shared_3 () Real (exp (* self_beta shift_0)))
(define-fun shared_4 () Real (exp (* self_beta x1_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_0) pool.exp_1_0))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta shift_0)) (< pool.exp_1_0 shared_3)) (=> (< (* self_beta shift_0) pool.mul_1_0) (< shared_3 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta shift_0)) (= pool.exp_1_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta x1_0)) (< pool.exp_1_0 shared_4)) (=> (< (* self_beta x1_0) pool.mul_1_0) (< shared_4 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta x1_0)) (= pool.exp_1_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x1_0)) (< shared_3 shared_4)) (=> (< (* self_beta x1_0) (* self_beta shift_0)) (< shared_4 shared_3)) (=> (= (* self_beta shift_0) (* self_beta x1_0)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_0 (* self_beta shift_0)) (* self_beta x1_0)) (= (* pool.exp_1_0 shared_3) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (* pool.exp_1_0 weight1))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_1_0 () Real (+ x1_0 (- shift_0)))
(define-fun pool.mul_1_0 () Real (* pool.sub_1_0 self_beta))
(define-fun pool.exp_1_0 () Real (exp pool.mul_1_0))
(define-fun shared_3 () Real (exp (* self_beta shift_0)))
(define-fun shared_4 () Real (exp (* self_beta x1_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_0) pool.exp_1_0))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta shift_0)) (< pool.exp_1_0 shared_3)) (=> (< (* self_beta shift_0) pool.mul_1_0) (< shared_3 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta shift_0)) (= pool.exp_1_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta x1_0)) (< pool.exp_1_0 shared_4)) (=> (< (* self_beta x1_0) pool.mul_1_0) (< shared_4 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta x1_0)) (= pool.exp_1_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x1_0)) (< shared_3 shared_4)) (=> (< (* self_beta x1_0) (* self_beta shift_0)) (< shared_4 shared_3)) (=> (= (* self_beta shift_0) (* self_beta x1_0)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_0 (* self_beta shift_0)) (* self_beta x1_0)) (= (* pool.exp_1_0 shared_3) shared_4)))
; the goal, denied
(assert (not (=> (< 0.0 weight1) (< 0.0 (* pool.exp_1_0 weight1)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: shifted exponentials
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_1_0.2 () Real (+ x1_0 (- other_shift_2)))
(define-fun pool.mul_1_0.2 () Real (* pool.sub_1_0.2 self_beta))
(define-fun pool.exp_1_0.2 () Real (exp pool.mul_1_0.2))
(define-fun pool.sub_1_0 () Real (+ x1_0 (- shift_0)))
(define-fun pool.mul_1_0 () Real (* pool.sub_1_0 self_beta))
(define-fun pool.exp_1_0 () Real (exp pool.mul_1_0))
(define-fun shared_6 () Real (exp (* self_beta other_shift_2)))
(define-fun shared_7 () Real (exp (* self_beta shift_0)))
(define-fun shared_8 () Real (exp (* self_beta x1_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_0.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_0.2) pool.exp_1_0.2))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_0) pool.exp_1_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_8))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0.2 pool.mul_1_0) (< pool.exp_1_0.2 pool.exp_1_0)) (=> (< pool.mul_1_0 pool.mul_1_0.2) (< pool.exp_1_0 pool.exp_1_0.2)) (=> (= pool.mul_1_0.2 pool.mul_1_0) (= pool.exp_1_0.2 pool.exp_1_0))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0.2 (* self_beta other_shift_2)) (< pool.exp_1_0.2 shared_6)) (=> (< (* self_beta other_shift_2) pool.mul_1_0.2) (< shared_6 pool.exp_1_0.2)) (=> (= pool.mul_1_0.2 (* self_beta other_shift_2)) (= pool.exp_1_0.2 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0.2 (* self_beta shift_0)) (< pool.exp_1_0.2 shared_7)) (=> (< (* self_beta shift_0) pool.mul_1_0.2) (< shared_7 pool.exp_1_0.2)) (=> (= pool.mul_1_0.2 (* self_beta shift_0)) (= pool.exp_1_0.2 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0.2 (* self_beta x1_0)) (< pool.exp_1_0.2 shared_8)) (=> (< (* self_beta x1_0) pool.mul_1_0.2) (< shared_8 pool.exp_1_0.2)) (=> (= pool.mul_1_0.2 (* self_beta x1_0)) (= pool.exp_1_0.2 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta other_shift_2)) (< pool.exp_1_0 shared_6)) (=> (< (* self_beta other_shift_2) pool.mul_1_0) (< shared_6 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta other_shift_2)) (= pool.exp_1_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta shift_0)) (< pool.exp_1_0 shared_7)) (=> (< (* self_beta shift_0) pool.mul_1_0) (< shared_7 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta shift_0)) (= pool.exp_1_0 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta x1_0)) (< pool.exp_1_0 shared_8)) (=> (< (* self_beta x1_0) pool.mul_1_0) (< shared_8 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta x1_0)) (= pool.exp_1_0 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_6 shared_7)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_7 shared_6)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta x1_0)) (< shared_6 shared_8)) (=> (< (* self_beta x1_0) (* self_beta other_shift_2)) (< shared_8 shared_6)) (=> (= (* self_beta other_shift_2) (* self_beta x1_0)) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x1_0)) (< shared_7 shared_8)) (=> (< (* self_beta x1_0) (* self_beta shift_0)) (< shared_8 shared_7)) (=> (= (* self_beta shift_0) (* self_beta x1_0)) (= shared_7 shared_8))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_0.2 (* self_beta other_shift_2)) (* self_beta x1_0)) (= (* pool.exp_1_0.2 shared_6) shared_8)))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_0 (* self_beta shift_0)) (* self_beta x1_0)) (= (* pool.exp_1_0 shared_7) shared_8)))
; the goal, denied
(assert (not (= (+ (* shared_7 (* pool.exp_1_0 weight1)) (* (- shared_6) (* pool.exp_1_0.2 weight1))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_1_1 () Real (+ x1_1 (- shift_1)))
(define-fun pool.mul_1_1 () Real (* pool.sub_1_1 self_beta))
(define-fun pool.exp_1_1 () Real (exp pool.mul_1_1))
(define-fun shared_3 () Real (exp (* self_beta shift_1)))
(define-fun shared_4 () Real (exp (* self_beta x1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_1) pool.exp_1_1))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_1)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta shift_1)) (< pool.exp_1_1 shared_3)) (=> (< (* self_beta shift_1) pool.mul_1_1) (< shared_3 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta shift_1)) (= pool.exp_1_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta x1_1)) (< pool.exp_1_1 shared_4)) (=> (< (* self_beta x1_1) pool.mul_1_1) (< shared_4 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta x1_1)) (= pool.exp_1_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) (* self_beta x1_1)) (< shared_3 shared_4)) (=> (< (* self_beta x1_1) (* self_beta shift_1)) (< shared_4 shared_3)) (=> (= (* self_beta shift_1) (* self_beta x1_1)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_1 (* self_beta shift_1)) (* self_beta x1_1)) (= (* pool.exp_1_1 shared_3) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (* pool.exp_1_1 weight1))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_1_1 () Real (+ x1_1 (- shift_1)))
(define-fun pool.mul_1_1 () Real (* pool.sub_1_1 self_beta))
(define-fun pool.exp_1_1 () Real (exp pool.mul_1_1))
(define-fun shared_3 () Real (exp (* self_beta shift_1)))
(define-fun shared_4 () Real (exp (* self_beta x1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_1) pool.exp_1_1))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_1)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta shift_1)) (< pool.exp_1_1 shared_3)) (=> (< (* self_beta shift_1) pool.mul_1_1) (< shared_3 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta shift_1)) (= pool.exp_1_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta x1_1)) (< pool.exp_1_1 shared_4)) (=> (< (* self_beta x1_1) pool.mul_1_1) (< shared_4 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta x1_1)) (= pool.exp_1_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) (* self_beta x1_1)) (< shared_3 shared_4)) (=> (< (* self_beta x1_1) (* self_beta shift_1)) (< shared_4 shared_3)) (=> (= (* self_beta shift_1) (* self_beta x1_1)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_1 (* self_beta shift_1)) (* self_beta x1_1)) (= (* pool.exp_1_1 shared_3) shared_4)))
; the goal, denied
(assert (not (=> (< 0.0 weight1) (< 0.0 (* pool.exp_1_1 weight1)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-7: k = 1: one worker's lift has the invariant of the workers of group g1: shifted exponentials
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_1_1.2 () Real (+ x1_1 (- other_shift_3)))
(define-fun pool.mul_1_1.2 () Real (* pool.sub_1_1.2 self_beta))
(define-fun pool.exp_1_1.2 () Real (exp pool.mul_1_1.2))
(define-fun pool.sub_1_1 () Real (+ x1_1 (- shift_1)))
(define-fun pool.mul_1_1 () Real (* pool.sub_1_1 self_beta))
(define-fun pool.exp_1_1 () Real (exp pool.mul_1_1))
(define-fun shared_6 () Real (exp (* self_beta other_shift_3)))
(define-fun shared_7 () Real (exp (* self_beta shift_1)))
(define-fun shared_8 () Real (exp (* self_beta x1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_1.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_1.2) pool.exp_1_1.2))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_1) pool.exp_1_1))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_1)) shared_8))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1.2 pool.mul_1_1) (< pool.exp_1_1.2 pool.exp_1_1)) (=> (< pool.mul_1_1 pool.mul_1_1.2) (< pool.exp_1_1 pool.exp_1_1.2)) (=> (= pool.mul_1_1.2 pool.mul_1_1) (= pool.exp_1_1.2 pool.exp_1_1))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1.2 (* self_beta other_shift_3)) (< pool.exp_1_1.2 shared_6)) (=> (< (* self_beta other_shift_3) pool.mul_1_1.2) (< shared_6 pool.exp_1_1.2)) (=> (= pool.mul_1_1.2 (* self_beta other_shift_3)) (= pool.exp_1_1.2 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1.2 (* self_beta shift_1)) (< pool.exp_1_1.2 shared_7)) (=> (< (* self_beta shift_1) pool.mul_1_1.2) (< shared_7 pool.exp_1_1.2)) (=> (= pool.mul_1_1.2 (* self_beta shift_1)) (= pool.exp_1_1.2 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1.2 (* self_beta x1_1)) (< pool.exp_1_1.2 shared_8)) (=> (< (* self_beta x1_1) pool.mul_1_1.2) (< shared_8 pool.exp_1_1.2)) (=> (= pool.mul_1_1.2 (* self_beta x1_1)) (= pool.exp_1_1.2 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta other_shift_3)) (< pool.exp_1_1 shared_6)) (=> (< (* self_beta other_shift_3) pool.mul_1_1) (< shared_6 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta other_shift_3)) (= pool.exp_1_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta shift_1)) (< pool.exp_1_1 shared_7)) (=> (< (* self_beta shift_1) pool.mul_1_1) (< shared_7 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta shift_1)) (= pool.exp_1_1 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta x1_1)) (< pool.exp_1_1 shared_8)) (=> (< (* self_beta x1_1) pool.mul_1_1) (< shared_8 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta x1_1)) (= pool.exp_1_1 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_6 shared_7)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_7 shared_6)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta x1_1)) (< shared_6 shared_8)) (=> (< (* self_beta x1_1) (* self_beta other_shift_3)) (< shared_8 shared_6)) (=> (= (* self_beta other_shift_3) (* self_beta x1_1)) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) (* self_beta x1_1)) (< shared_7 shared_8)) (=> (< (* self_beta x1_1) (* self_beta shift_1)) (< shared_8 shared_7)) (=> (= (* self_beta shift_1) (* self_beta x1_1)) (= shared_7 shared_8))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_1.2 (* self_beta other_shift_3)) (* self_beta x1_1)) (= (* pool.exp_1_1.2 shared_6) shared_8)))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_1 (* self_beta shift_1)) (* self_beta x1_1)) (= (* pool.exp_1_1 shared_7) shared_8)))
; the goal, denied
(assert (not (= (+ (* shared_7 (* pool.exp_1_1 weight1)) (* (- shared_6) (* pool.exp_1_1.2 weight1))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-8: k = 1: one worker's lift has the invariant of the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_1_0.2 () Real (+ x1_0 (- other_shift_2)))
(define-fun pool.mul_1_0.2 () Real (* pool.sub_1_0.2 self_beta))
(define-fun pool.exp_1_0.2 () Real (exp pool.mul_1_0.2))
(define-fun shared_3 () Real (exp (* self_beta other_shift_2)))
(define-fun shared_4 () Real (exp (* self_beta x1_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_0.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_0.2) pool.exp_1_0.2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0.2 (* self_beta other_shift_2)) (< pool.exp_1_0.2 shared_3)) (=> (< (* self_beta other_shift_2) pool.mul_1_0.2) (< shared_3 pool.exp_1_0.2)) (=> (= pool.mul_1_0.2 (* self_beta other_shift_2)) (= pool.exp_1_0.2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0.2 (* self_beta x1_0)) (< pool.exp_1_0.2 shared_4)) (=> (< (* self_beta x1_0) pool.mul_1_0.2) (< shared_4 pool.exp_1_0.2)) (=> (= pool.mul_1_0.2 (* self_beta x1_0)) (= pool.exp_1_0.2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta x1_0)) (< shared_3 shared_4)) (=> (< (* self_beta x1_0) (* self_beta other_shift_2)) (< shared_4 shared_3)) (=> (= (* self_beta other_shift_2) (* self_beta x1_0)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_0.2 (* self_beta other_shift_2)) (* self_beta x1_0)) (= (* pool.exp_1_0.2 shared_3) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (* pool.exp_1_0.2 weight1))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-9: k = 1: one worker's lift has the invariant of the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_1_0.2 () Real (+ x1_0 (- other_shift_2)))
(define-fun pool.mul_1_0.2 () Real (* pool.sub_1_0.2 self_beta))
(define-fun pool.exp_1_0.2 () Real (exp pool.mul_1_0.2))
(define-fun shared_3 () Real (exp (* self_beta other_shift_2)))
(define-fun shared_4 () Real (exp (* self_beta x1_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_0.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_0.2) pool.exp_1_0.2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0.2 (* self_beta other_shift_2)) (< pool.exp_1_0.2 shared_3)) (=> (< (* self_beta other_shift_2) pool.mul_1_0.2) (< shared_3 pool.exp_1_0.2)) (=> (= pool.mul_1_0.2 (* self_beta other_shift_2)) (= pool.exp_1_0.2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0.2 (* self_beta x1_0)) (< pool.exp_1_0.2 shared_4)) (=> (< (* self_beta x1_0) pool.mul_1_0.2) (< shared_4 pool.exp_1_0.2)) (=> (= pool.mul_1_0.2 (* self_beta x1_0)) (= pool.exp_1_0.2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta x1_0)) (< shared_3 shared_4)) (=> (< (* self_beta x1_0) (* self_beta other_shift_2)) (< shared_4 shared_3)) (=> (= (* self_beta other_shift_2) (* self_beta x1_0)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_0.2 (* self_beta other_shift_2)) (* self_beta x1_0)) (= (* pool.exp_1_0.2 shared_3) shared_4)))
; the goal, denied
(assert (not (=> (< 0.0 weight1) (< 0.0 (* pool.exp_1_0.2 weight1)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-10: k = 1: one worker's lift has the invariant of the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_1_1.2 () Real (+ x1_1 (- other_shift_3)))
(define-fun pool.mul_1_1.2 () Real (* pool.sub_1_1.2 self_beta))
(define-fun pool.exp_1_1.2 () Real (exp pool.mul_1_1.2))
(define-fun shared_3 () Real (exp (* self_beta other_shift_3)))
(define-fun shared_4 () Real (exp (* self_beta x1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_1.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_1.2) pool.exp_1_1.2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_1)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1.2 (* self_beta other_shift_3)) (< pool.exp_1_1.2 shared_3)) (=> (< (* self_beta other_shift_3) pool.mul_1_1.2) (< shared_3 pool.exp_1_1.2)) (=> (= pool.mul_1_1.2 (* self_beta other_shift_3)) (= pool.exp_1_1.2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1.2 (* self_beta x1_1)) (< pool.exp_1_1.2 shared_4)) (=> (< (* self_beta x1_1) pool.mul_1_1.2) (< shared_4 pool.exp_1_1.2)) (=> (= pool.mul_1_1.2 (* self_beta x1_1)) (= pool.exp_1_1.2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta x1_1)) (< shared_3 shared_4)) (=> (< (* self_beta x1_1) (* self_beta other_shift_3)) (< shared_4 shared_3)) (=> (= (* self_beta other_shift_3) (* self_beta x1_1)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_1.2 (* self_beta other_shift_3)) (* self_beta x1_1)) (= (* pool.exp_1_1.2 shared_3) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (* pool.exp_1_1.2 weight1))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-11: k = 1: one worker's lift has the invariant of the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_1_1.2 () Real (+ x1_1 (- other_shift_3)))
(define-fun pool.mul_1_1.2 () Real (* pool.sub_1_1.2 self_beta))
(define-fun pool.exp_1_1.2 () Real (exp pool.mul_1_1.2))
(define-fun shared_3 () Real (exp (* self_beta other_shift_3)))
(define-fun shared_4 () Real (exp (* self_beta x1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_1.2))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_1.2) pool.exp_1_1.2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_1)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1.2 (* self_beta other_shift_3)) (< pool.exp_1_1.2 shared_3)) (=> (< (* self_beta other_shift_3) pool.mul_1_1.2) (< shared_3 pool.exp_1_1.2)) (=> (= pool.mul_1_1.2 (* self_beta other_shift_3)) (= pool.exp_1_1.2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1.2 (* self_beta x1_1)) (< pool.exp_1_1.2 shared_4)) (=> (< (* self_beta x1_1) pool.mul_1_1.2) (< shared_4 pool.exp_1_1.2)) (=> (= pool.mul_1_1.2 (* self_beta x1_1)) (= pool.exp_1_1.2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta x1_1)) (< shared_3 shared_4)) (=> (< (* self_beta x1_1) (* self_beta other_shift_3)) (< shared_4 shared_3)) (=> (= (* self_beta other_shift_3) (* self_beta x1_1)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_1.2 (* self_beta other_shift_3)) (* self_beta x1_1)) (= (* pool.exp_1_1.2 shared_3) shared_4)))
; the goal, denied
(assert (not (=> (< 0.0 weight1) (< 0.0 (* pool.exp_1_1.2 weight1)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_3.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_3.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_3.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3.a) (* (- shared_1) sum_g1_7.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_3.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3.b) (* (- shared_1) sum_g1_7.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_3.a sum_g1_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_3.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3.a) (* (- shared_1) sum_g1_7.a)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_3.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3.b) (* (- shared_1) sum_g1_7.b)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g1_1.a sum_g1_1.b)) (< 0.0 (+ sum_g1_3.a sum_g1_3.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: shifted exponentials
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_3.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3.a) (* (- shared_1) sum_g1_7.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_7.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_3.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3.b) (* (- shared_1) sum_g1_7.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_7.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (= (+ (* shared_0 (+ sum_g1_3.a sum_g1_3.b)) (* (- shared_1) (+ sum_g1_7.a sum_g1_7.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5.a) (* (- shared_1) sum_g1_9.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5.b) (* (- shared_1) sum_g1_9.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_5.a sum_g1_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_3.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5.a) (* (- shared_1) sum_g1_9.a)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_3.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5.b) (* (- shared_1) sum_g1_9.b)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g1_1.a sum_g1_1.b)) (< 0.0 (+ sum_g1_5.a sum_g1_5.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-7: the merge of two states with the invariant has it, for the workers of group g1: shifted exponentials
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5.a) (* (- shared_1) sum_g1_9.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5.b) (* (- shared_1) sum_g1_9.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (= (+ (* shared_0 (+ sum_g1_5.a sum_g1_5.b)) (* (- shared_1) (+ sum_g1_9.a sum_g1_9.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-8: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3.a) (* (- shared_1) sum_g1_7.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_7.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3.b) (* (- shared_1) sum_g1_7.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_7.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_7.a sum_g1_7.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-9: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_3.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3.a) (* (- shared_1) sum_g1_7.a)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_7.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_3.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3.b) (* (- shared_1) sum_g1_7.b)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_7.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g1_1.a sum_g1_1.b)) (< 0.0 (+ sum_g1_7.a sum_g1_7.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-10: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5.a) (* (- shared_1) sum_g1_9.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5.b) (* (- shared_1) sum_g1_9.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_9.a sum_g1_9.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-11: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_3.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5.a) (* (- shared_1) sum_g1_9.a)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_3.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5.b) (* (- shared_1) sum_g1_9.b)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g1_1.a sum_g1_1.b)) (< 0.0 (+ sum_g1_9.a sum_g1_9.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; the goal, denied
(assert (= pool.sum_1_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-2: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_0 () Real (+ (* shared_3 sum_g0_2) (* shared_3 sum_g1_3)))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_6 () Real (exp pool.log_0))
(define-fun pool.sum_2_0.2 () Real (+ (* shared_3 sum_g0_6) (* shared_3 sum_g1_7)))
(define-fun pool.log_0.2 () Real (log pool.sum_2_0.2))
(define-fun shared_9 () Real (exp pool.log_0.2))
(define-fun pool.div_1_0.3 () Real (/ pool.log_0.2 self_beta))
(define-fun pool.add_0.2 () Real (+ other_shift_2 pool.div_1_0.3))
(define-fun shared_12 () Real (exp (* self_beta pool.add_0.2)))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ shift_0 pool.div_1_0.2))
(define-fun shared_15 () Real (exp (* self_beta pool.add_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2) (* (- shared_1) sum_g0_6)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3) (* (- shared_1) sum_g1_7)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_6 pool.sum_2_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0.2) (= shared_9 pool.sum_2_0.2)))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0.2)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (< shared_12 shared_15)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_0.2)) (< shared_15 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (= shared_12 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (< shared_12 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0.2)) (< shared_1 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (= shared_12 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta shift_0)) (< shared_12 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0.2)) (< shared_0 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta shift_0)) (= shared_12 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0) (< shared_12 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0.2)) (< shared_6 shared_12)) (=> (= (* self_beta pool.add_0.2) pool.log_0) (= shared_12 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0.2) (< shared_12 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0.2)) (< shared_9 shared_12)) (=> (= (* self_beta pool.add_0.2) pool.log_0.2) (= shared_12 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta other_shift_2)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta other_shift_2)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta shift_0)) (< shared_15 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta shift_0)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_15 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0.2) (< shared_15 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_0.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0) (< shared_1 shared_6)) (=> (< pool.log_0 (* self_beta other_shift_2)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0.2) (< shared_1 shared_9)) (=> (< pool.log_0.2 (* self_beta other_shift_2)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0) (< shared_0 shared_6)) (=> (< pool.log_0 (* self_beta shift_0)) (< shared_6 shared_0)) (=> (= (* self_beta shift_0) pool.log_0) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0.2) (< shared_0 shared_9)) (=> (< pool.log_0.2 (* self_beta shift_0)) (< shared_9 shared_0)) (=> (= (* self_beta shift_0) pool.log_0.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_0.2) (< shared_6 shared_9)) (=> (< pool.log_0.2 pool.log_0) (< shared_9 shared_6)) (=> (= pool.log_0 pool.log_0.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_2) pool.log_0.2) (* self_beta pool.add_0.2)) (= (* shared_1 shared_9) shared_12)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_6) shared_15)))
; the goal, denied
(assert (not (and (not (= self_beta 0.0)) (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-1: the shift lemma: whatever the graph takes for the largest, the pooled value is the same
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_0 () Real (+ (* shared_3 sum_g0_2) (* shared_3 sum_g1_3)))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_6 () Real (exp pool.log_0))
(define-fun pool.sum_2_0.2 () Real (+ (* shared_3 sum_g0_6) (* shared_3 sum_g1_7)))
(define-fun pool.log_0.2 () Real (log pool.sum_2_0.2))
(define-fun shared_9 () Real (exp pool.log_0.2))
(define-fun pool.div_1_0.3 () Real (/ pool.log_0.2 self_beta))
(define-fun pool.add_0.2 () Real (+ other_shift_2 pool.div_1_0.3))
(define-fun shared_12 () Real (exp (* self_beta pool.add_0.2)))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ shift_0 pool.div_1_0.2))
(define-fun shared_15 () Real (exp (* self_beta pool.add_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2) (* (- shared_1) sum_g0_6)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_6))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3) (* (- shared_1) sum_g1_7)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_7))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_6 pool.sum_2_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0.2) (= shared_9 pool.sum_2_0.2)))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0.2)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (< shared_12 shared_15)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_0.2)) (< shared_15 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (= shared_12 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (< shared_12 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0.2)) (< shared_1 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (= shared_12 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta shift_0)) (< shared_12 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0.2)) (< shared_0 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta shift_0)) (= shared_12 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0) (< shared_12 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0.2)) (< shared_6 shared_12)) (=> (= (* self_beta pool.add_0.2) pool.log_0) (= shared_12 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0.2) (< shared_12 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0.2)) (< shared_9 shared_12)) (=> (= (* self_beta pool.add_0.2) pool.log_0.2) (= shared_12 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta other_shift_2)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta other_shift_2)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta shift_0)) (< shared_15 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta shift_0)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_15 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0.2) (< shared_15 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_0.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0) (< shared_1 shared_6)) (=> (< pool.log_0 (* self_beta other_shift_2)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0.2) (< shared_1 shared_9)) (=> (< pool.log_0.2 (* self_beta other_shift_2)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0) (< shared_0 shared_6)) (=> (< pool.log_0 (* self_beta shift_0)) (< shared_6 shared_0)) (=> (= (* self_beta shift_0) pool.log_0) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0.2) (< shared_0 shared_9)) (=> (< pool.log_0.2 (* self_beta shift_0)) (< shared_9 shared_0)) (=> (= (* self_beta shift_0) pool.log_0.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_0.2) (< shared_6 shared_9)) (=> (< pool.log_0.2 pool.log_0) (< shared_9 shared_6)) (=> (= pool.log_0 pool.log_0.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_2) pool.log_0.2) (* self_beta pool.add_0.2)) (= (* shared_1 shared_9) shared_12)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_6) shared_15)))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (< 0.0 pool.sum_2_0) (not (= self_beta 0.0)) (< 0.0 pool.sum_2_0.2) (= pool.add_0 pool.add_0.2))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-2: the shift lemma: whatever the graph takes for the largest, the pooled value is the same
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_1 () Real (+ (* shared_3 sum_g0_4) (* shared_3 sum_g1_5)))
(define-fun pool.log_1 () Real (log pool.sum_2_1))
(define-fun shared_6 () Real (exp pool.log_1))
(define-fun pool.sum_2_1.2 () Real (+ (* shared_3 sum_g0_8) (* shared_3 sum_g1_9)))
(define-fun pool.log_1.2 () Real (log pool.sum_2_1.2))
(define-fun shared_9 () Real (exp pool.log_1.2))
(define-fun pool.div_1_1.2 () Real (/ pool.log_1.2 self_beta))
(define-fun pool.add_1.2 () Real (+ other_shift_3 pool.div_1_1.2))
(define-fun shared_12 () Real (exp (* self_beta pool.add_1.2)))
(define-fun pool.div_1_1 () Real (/ pool.log_1 self_beta))
(define-fun pool.add_1 () Real (+ shift_1 pool.div_1_1))
(define-fun shared_15 () Real (exp (* self_beta pool.add_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4) (* (- shared_1) sum_g0_8)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_8))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5) (* (- shared_1) sum_g1_9)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_9))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1) (= shared_6 pool.sum_2_1)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1.2) (= shared_9 pool.sum_2_1.2)))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1.2)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (< shared_12 shared_15)) (=> (< (* self_beta pool.add_1) (* self_beta pool.add_1.2)) (< shared_15 shared_12)) (=> (= (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (= shared_12 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (< shared_12 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1.2)) (< shared_1 shared_12)) (=> (= (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (= shared_12 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta shift_1)) (< shared_12 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1.2)) (< shared_0 shared_12)) (=> (= (* self_beta pool.add_1.2) (* self_beta shift_1)) (= shared_12 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1) (< shared_12 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1.2)) (< shared_6 shared_12)) (=> (= (* self_beta pool.add_1.2) pool.log_1) (= shared_12 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1.2) (< shared_12 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1.2)) (< shared_9 shared_12)) (=> (= (* self_beta pool.add_1.2) pool.log_1.2) (= shared_12 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta other_shift_3)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_1) (* self_beta other_shift_3)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta shift_1)) (< shared_15 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_1) (* self_beta shift_1)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1) (< shared_15 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_1) pool.log_1) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1.2) (< shared_15 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_1) pool.log_1.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1) (< shared_1 shared_6)) (=> (< pool.log_1 (* self_beta other_shift_3)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1.2) (< shared_1 shared_9)) (=> (< pool.log_1.2 (* self_beta other_shift_3)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1) (< shared_0 shared_6)) (=> (< pool.log_1 (* self_beta shift_1)) (< shared_6 shared_0)) (=> (= (* self_beta shift_1) pool.log_1) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1.2) (< shared_0 shared_9)) (=> (< pool.log_1.2 (* self_beta shift_1)) (< shared_9 shared_0)) (=> (= (* self_beta shift_1) pool.log_1.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_1 pool.log_1.2) (< shared_6 shared_9)) (=> (< pool.log_1.2 pool.log_1) (< shared_9 shared_6)) (=> (= pool.log_1 pool.log_1.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_3) pool.log_1.2) (* self_beta pool.add_1.2)) (= (* shared_1 shared_9) shared_12)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_1) pool.log_1) (* self_beta pool.add_1)) (= (* shared_0 shared_6) shared_15)))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (< 0.0 pool.sum_2_1) (not (= self_beta 0.0)) (< 0.0 pool.sum_2_1.2) (= pool.add_1 pool.add_1.2))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-3: no division by 0
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; the goal, denied
(assert (= pool.sum_1_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-4: the logarithm is of a positive number
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_1 () Real (+ (* shared_3 sum_g0_4) (* shared_3 sum_g1_5)))
(define-fun pool.log_1 () Real (log pool.sum_2_1))
(define-fun shared_6 () Real (exp pool.log_1))
(define-fun pool.sum_2_1.2 () Real (+ (* shared_3 sum_g0_8) (* shared_3 sum_g1_9)))
(define-fun pool.log_1.2 () Real (log pool.sum_2_1.2))
(define-fun shared_9 () Real (exp pool.log_1.2))
(define-fun pool.div_1_1.2 () Real (/ pool.log_1.2 self_beta))
(define-fun pool.add_1.2 () Real (+ other_shift_3 pool.div_1_1.2))
(define-fun shared_12 () Real (exp (* self_beta pool.add_1.2)))
(define-fun pool.div_1_1 () Real (/ pool.log_1 self_beta))
(define-fun pool.add_1 () Real (+ shift_1 pool.div_1_1))
(define-fun shared_15 () Real (exp (* self_beta pool.add_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4) (* (- shared_1) sum_g0_8)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5) (* (- shared_1) sum_g1_9)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1) (= shared_6 pool.sum_2_1)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1.2) (= shared_9 pool.sum_2_1.2)))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1.2)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (< shared_12 shared_15)) (=> (< (* self_beta pool.add_1) (* self_beta pool.add_1.2)) (< shared_15 shared_12)) (=> (= (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (= shared_12 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (< shared_12 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1.2)) (< shared_1 shared_12)) (=> (= (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (= shared_12 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta shift_1)) (< shared_12 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1.2)) (< shared_0 shared_12)) (=> (= (* self_beta pool.add_1.2) (* self_beta shift_1)) (= shared_12 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1) (< shared_12 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1.2)) (< shared_6 shared_12)) (=> (= (* self_beta pool.add_1.2) pool.log_1) (= shared_12 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1.2) (< shared_12 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1.2)) (< shared_9 shared_12)) (=> (= (* self_beta pool.add_1.2) pool.log_1.2) (= shared_12 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta other_shift_3)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_1) (* self_beta other_shift_3)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta shift_1)) (< shared_15 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_1) (* self_beta shift_1)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1) (< shared_15 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_1) pool.log_1) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1.2) (< shared_15 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_1) pool.log_1.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1) (< shared_1 shared_6)) (=> (< pool.log_1 (* self_beta other_shift_3)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1.2) (< shared_1 shared_9)) (=> (< pool.log_1.2 (* self_beta other_shift_3)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1) (< shared_0 shared_6)) (=> (< pool.log_1 (* self_beta shift_1)) (< shared_6 shared_0)) (=> (= (* self_beta shift_1) pool.log_1) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1.2) (< shared_0 shared_9)) (=> (< pool.log_1.2 (* self_beta shift_1)) (< shared_9 shared_0)) (=> (= (* self_beta shift_1) pool.log_1.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_1 pool.log_1.2) (< shared_6 shared_9)) (=> (< pool.log_1.2 pool.log_1) (< shared_9 shared_6)) (=> (= pool.log_1 pool.log_1.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_3) pool.log_1.2) (* self_beta pool.add_1.2)) (= (* shared_1 shared_9) shared_12)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_1) pool.log_1) (* self_beta pool.add_1)) (= (* shared_0 shared_6) shared_15)))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (< 0.0 pool.sum_2_1))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-5: no division by 0
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (= self_beta 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-6: the logarithm is of a positive number
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_0 () Real (+ (* shared_3 sum_g0_2) (* shared_3 sum_g1_3)))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_6 () Real (exp pool.log_0))
(define-fun pool.sum_2_0.2 () Real (+ (* shared_3 sum_g0_6) (* shared_3 sum_g1_7)))
(define-fun pool.log_0.2 () Real (log pool.sum_2_0.2))
(define-fun shared_9 () Real (exp pool.log_0.2))
(define-fun pool.div_1_0.3 () Real (/ pool.log_0.2 self_beta))
(define-fun pool.add_0.2 () Real (+ other_shift_2 pool.div_1_0.3))
(define-fun shared_12 () Real (exp (* self_beta pool.add_0.2)))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ shift_0 pool.div_1_0.2))
(define-fun shared_15 () Real (exp (* self_beta pool.add_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2) (* (- shared_1) sum_g0_6)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3) (* (- shared_1) sum_g1_7)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_6 pool.sum_2_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0.2) (= shared_9 pool.sum_2_0.2)))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0.2)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (< shared_12 shared_15)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_0.2)) (< shared_15 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (= shared_12 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (< shared_12 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0.2)) (< shared_1 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (= shared_12 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta shift_0)) (< shared_12 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0.2)) (< shared_0 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta shift_0)) (= shared_12 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0) (< shared_12 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0.2)) (< shared_6 shared_12)) (=> (= (* self_beta pool.add_0.2) pool.log_0) (= shared_12 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0.2) (< shared_12 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0.2)) (< shared_9 shared_12)) (=> (= (* self_beta pool.add_0.2) pool.log_0.2) (= shared_12 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta other_shift_2)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta other_shift_2)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta shift_0)) (< shared_15 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta shift_0)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_15 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0.2) (< shared_15 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_0.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0) (< shared_1 shared_6)) (=> (< pool.log_0 (* self_beta other_shift_2)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0.2) (< shared_1 shared_9)) (=> (< pool.log_0.2 (* self_beta other_shift_2)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0) (< shared_0 shared_6)) (=> (< pool.log_0 (* self_beta shift_0)) (< shared_6 shared_0)) (=> (= (* self_beta shift_0) pool.log_0) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0.2) (< shared_0 shared_9)) (=> (< pool.log_0.2 (* self_beta shift_0)) (< shared_9 shared_0)) (=> (= (* self_beta shift_0) pool.log_0.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_0.2) (< shared_6 shared_9)) (=> (< pool.log_0.2 pool.log_0) (< shared_9 shared_6)) (=> (= pool.log_0 pool.log_0.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_2) pool.log_0.2) (* self_beta pool.add_0.2)) (= (* shared_1 shared_9) shared_12)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_6) shared_15)))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (< 0.0 pool.sum_2_0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-7: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_0 () Real (+ (* shared_3 sum_g0_2) (* shared_3 sum_g1_3)))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_6 () Real (exp pool.log_0))
(define-fun pool.sum_2_0.2 () Real (+ (* shared_3 sum_g0_6) (* shared_3 sum_g1_7)))
(define-fun pool.log_0.2 () Real (log pool.sum_2_0.2))
(define-fun shared_9 () Real (exp pool.log_0.2))
(define-fun pool.sub_0_0 () Real (+ x0_0 (- shift_0)))
(define-fun pool.mul_0_0 () Real (* pool.sub_0_0 self_beta))
(define-fun pool.exp_0_0 () Real (exp pool.mul_0_0))
(define-fun pool.div_1_0.3 () Real (/ pool.log_0.2 self_beta))
(define-fun pool.add_0.2 () Real (+ other_shift_2 pool.div_1_0.3))
(define-fun shared_15 () Real (exp (* self_beta pool.add_0.2)))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ shift_0 pool.div_1_0.2))
(define-fun shared_18 () Real (exp (* self_beta pool.add_0)))
(define-fun shared_19 () Real (exp (* self_beta x0_0)))
(define-fun shared_20 () Real (/ 1.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2) (* (- shared_1) sum_g0_6)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3) (* (- shared_1) sum_g1_7)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_6 pool.sum_2_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0.2) (= shared_9 pool.sum_2_0.2)))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0) pool.exp_0_0))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0.2)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_18))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_18))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_19))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_19))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta pool.add_0.2)) (< pool.exp_0_0 shared_15)) (=> (< (* self_beta pool.add_0.2) pool.mul_0_0) (< shared_15 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta pool.add_0.2)) (= pool.exp_0_0 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta pool.add_0)) (< pool.exp_0_0 shared_18)) (=> (< (* self_beta pool.add_0) pool.mul_0_0) (< shared_18 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta pool.add_0)) (= pool.exp_0_0 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta other_shift_2)) (< pool.exp_0_0 shared_1)) (=> (< (* self_beta other_shift_2) pool.mul_0_0) (< shared_1 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta other_shift_2)) (= pool.exp_0_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta shift_0)) (< pool.exp_0_0 shared_0)) (=> (< (* self_beta shift_0) pool.mul_0_0) (< shared_0 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta shift_0)) (= pool.exp_0_0 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta x0_0)) (< pool.exp_0_0 shared_19)) (=> (< (* self_beta x0_0) pool.mul_0_0) (< shared_19 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta x0_0)) (= pool.exp_0_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 pool.log_0) (< pool.exp_0_0 shared_6)) (=> (< pool.log_0 pool.mul_0_0) (< shared_6 pool.exp_0_0)) (=> (= pool.mul_0_0 pool.log_0) (= pool.exp_0_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 pool.log_0.2) (< pool.exp_0_0 shared_9)) (=> (< pool.log_0.2 pool.mul_0_0) (< shared_9 pool.exp_0_0)) (=> (= pool.mul_0_0 pool.log_0.2) (= pool.exp_0_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (< shared_15 shared_18)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_0.2)) (< shared_18 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (= shared_15 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0.2)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta shift_0)) (< shared_15 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0.2)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta shift_0)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta x0_0)) (< shared_15 shared_19)) (=> (< (* self_beta x0_0) (* self_beta pool.add_0.2)) (< shared_19 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta x0_0)) (= shared_15 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0) (< shared_15 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0.2)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_0.2) pool.log_0) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0.2) (< shared_15 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0.2)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_0.2) pool.log_0.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta other_shift_2)) (< shared_18 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0)) (< shared_1 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta other_shift_2)) (= shared_18 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta shift_0)) (< shared_18 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0)) (< shared_0 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta shift_0)) (= shared_18 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta x0_0)) (< shared_18 shared_19)) (=> (< (* self_beta x0_0) (* self_beta pool.add_0)) (< shared_19 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta x0_0)) (= shared_18 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_18 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_6 shared_18)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_18 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0.2) (< shared_18 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0)) (< shared_9 shared_18)) (=> (= (* self_beta pool.add_0) pool.log_0.2) (= shared_18 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta x0_0)) (< shared_1 shared_19)) (=> (< (* self_beta x0_0) (* self_beta other_shift_2)) (< shared_19 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta x0_0)) (= shared_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0) (< shared_1 shared_6)) (=> (< pool.log_0 (* self_beta other_shift_2)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0.2) (< shared_1 shared_9)) (=> (< pool.log_0.2 (* self_beta other_shift_2)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x0_0)) (< shared_0 shared_19)) (=> (< (* self_beta x0_0) (* self_beta shift_0)) (< shared_19 shared_0)) (=> (= (* self_beta shift_0) (* self_beta x0_0)) (= shared_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0) (< shared_0 shared_6)) (=> (< pool.log_0 (* self_beta shift_0)) (< shared_6 shared_0)) (=> (= (* self_beta shift_0) pool.log_0) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0.2) (< shared_0 shared_9)) (=> (< pool.log_0.2 (* self_beta shift_0)) (< shared_9 shared_0)) (=> (= (* self_beta shift_0) pool.log_0.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x0_0) pool.log_0) (< shared_19 shared_6)) (=> (< pool.log_0 (* self_beta x0_0)) (< shared_6 shared_19)) (=> (= (* self_beta x0_0) pool.log_0) (= shared_19 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x0_0) pool.log_0.2) (< shared_19 shared_9)) (=> (< pool.log_0.2 (* self_beta x0_0)) (< shared_9 shared_19)) (=> (= (* self_beta x0_0) pool.log_0.2) (= shared_19 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_0.2) (< shared_6 shared_9)) (=> (< pool.log_0.2 pool.log_0) (< shared_9 shared_6)) (=> (= pool.log_0 pool.log_0.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0 (* self_beta shift_0)) (* self_beta x0_0)) (= (* pool.exp_0_0 shared_0) shared_19)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_2) pool.log_0.2) (* self_beta pool.add_0.2)) (= (* shared_1 shared_9) shared_15)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_6) shared_18)))
; the goal, denied
(assert (not (and (not (= self_beta 0.0)) (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_0 0.0)) (< 0.0 pool.sum_2_0) (= (* (* (* (* (* upstream_0 shared_20) (/ 1.0 pool.sum_2_0)) (* weight0 shared_3)) pool.exp_0_0) self_beta) (* upstream_0 (+ (* (* (* shared_3 (* (* pool.exp_0_0 self_beta) weight0)) (/ 1.0 pool.sum_2_0)) shared_20) (- (* (* (* pool.log_0 0.0) shared_20) shared_20))))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-8: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_1 () Real (+ (* shared_3 sum_g0_4) (* shared_3 sum_g1_5)))
(define-fun pool.log_1 () Real (log pool.sum_2_1))
(define-fun shared_6 () Real (exp pool.log_1))
(define-fun pool.sum_2_1.2 () Real (+ (* shared_3 sum_g0_8) (* shared_3 sum_g1_9)))
(define-fun pool.log_1.2 () Real (log pool.sum_2_1.2))
(define-fun shared_9 () Real (exp pool.log_1.2))
(define-fun pool.sub_0_1 () Real (+ x0_1 (- shift_1)))
(define-fun pool.mul_0_1 () Real (* pool.sub_0_1 self_beta))
(define-fun pool.exp_0_1 () Real (exp pool.mul_0_1))
(define-fun pool.div_1_1.2 () Real (/ pool.log_1.2 self_beta))
(define-fun pool.add_1.2 () Real (+ other_shift_3 pool.div_1_1.2))
(define-fun shared_15 () Real (exp (* self_beta pool.add_1.2)))
(define-fun pool.div_1_1 () Real (/ pool.log_1 self_beta))
(define-fun pool.add_1 () Real (+ shift_1 pool.div_1_1))
(define-fun shared_18 () Real (exp (* self_beta pool.add_1)))
(define-fun shared_19 () Real (exp (* self_beta x0_1)))
(define-fun shared_20 () Real (/ 1.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4) (* (- shared_1) sum_g0_8)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5) (* (- shared_1) sum_g1_9)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1) (= shared_6 pool.sum_2_1)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1.2) (= shared_9 pool.sum_2_1.2)))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_1) pool.exp_0_1))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1.2)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_18))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1)) shared_18))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_19))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_1)) shared_19))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta pool.add_1.2)) (< pool.exp_0_1 shared_15)) (=> (< (* self_beta pool.add_1.2) pool.mul_0_1) (< shared_15 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta pool.add_1.2)) (= pool.exp_0_1 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta pool.add_1)) (< pool.exp_0_1 shared_18)) (=> (< (* self_beta pool.add_1) pool.mul_0_1) (< shared_18 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta pool.add_1)) (= pool.exp_0_1 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta other_shift_3)) (< pool.exp_0_1 shared_1)) (=> (< (* self_beta other_shift_3) pool.mul_0_1) (< shared_1 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta other_shift_3)) (= pool.exp_0_1 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta shift_1)) (< pool.exp_0_1 shared_0)) (=> (< (* self_beta shift_1) pool.mul_0_1) (< shared_0 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta shift_1)) (= pool.exp_0_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta x0_1)) (< pool.exp_0_1 shared_19)) (=> (< (* self_beta x0_1) pool.mul_0_1) (< shared_19 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta x0_1)) (= pool.exp_0_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 pool.log_1) (< pool.exp_0_1 shared_6)) (=> (< pool.log_1 pool.mul_0_1) (< shared_6 pool.exp_0_1)) (=> (= pool.mul_0_1 pool.log_1) (= pool.exp_0_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 pool.log_1.2) (< pool.exp_0_1 shared_9)) (=> (< pool.log_1.2 pool.mul_0_1) (< shared_9 pool.exp_0_1)) (=> (= pool.mul_0_1 pool.log_1.2) (= pool.exp_0_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (< shared_15 shared_18)) (=> (< (* self_beta pool.add_1) (* self_beta pool.add_1.2)) (< shared_18 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (= shared_15 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1.2)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta shift_1)) (< shared_15 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1.2)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta shift_1)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta x0_1)) (< shared_15 shared_19)) (=> (< (* self_beta x0_1) (* self_beta pool.add_1.2)) (< shared_19 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta x0_1)) (= shared_15 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1) (< shared_15 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1.2)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_1.2) pool.log_1) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1.2) (< shared_15 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1.2)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_1.2) pool.log_1.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta other_shift_3)) (< shared_18 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1)) (< shared_1 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta other_shift_3)) (= shared_18 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta shift_1)) (< shared_18 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1)) (< shared_0 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta shift_1)) (= shared_18 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta x0_1)) (< shared_18 shared_19)) (=> (< (* self_beta x0_1) (* self_beta pool.add_1)) (< shared_19 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta x0_1)) (= shared_18 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1) (< shared_18 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1)) (< shared_6 shared_18)) (=> (= (* self_beta pool.add_1) pool.log_1) (= shared_18 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1.2) (< shared_18 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1)) (< shared_9 shared_18)) (=> (= (* self_beta pool.add_1) pool.log_1.2) (= shared_18 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta x0_1)) (< shared_1 shared_19)) (=> (< (* self_beta x0_1) (* self_beta other_shift_3)) (< shared_19 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta x0_1)) (= shared_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1) (< shared_1 shared_6)) (=> (< pool.log_1 (* self_beta other_shift_3)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1.2) (< shared_1 shared_9)) (=> (< pool.log_1.2 (* self_beta other_shift_3)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) (* self_beta x0_1)) (< shared_0 shared_19)) (=> (< (* self_beta x0_1) (* self_beta shift_1)) (< shared_19 shared_0)) (=> (= (* self_beta shift_1) (* self_beta x0_1)) (= shared_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1) (< shared_0 shared_6)) (=> (< pool.log_1 (* self_beta shift_1)) (< shared_6 shared_0)) (=> (= (* self_beta shift_1) pool.log_1) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1.2) (< shared_0 shared_9)) (=> (< pool.log_1.2 (* self_beta shift_1)) (< shared_9 shared_0)) (=> (= (* self_beta shift_1) pool.log_1.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x0_1) pool.log_1) (< shared_19 shared_6)) (=> (< pool.log_1 (* self_beta x0_1)) (< shared_6 shared_19)) (=> (= (* self_beta x0_1) pool.log_1) (= shared_19 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x0_1) pool.log_1.2) (< shared_19 shared_9)) (=> (< pool.log_1.2 (* self_beta x0_1)) (< shared_9 shared_19)) (=> (= (* self_beta x0_1) pool.log_1.2) (= shared_19 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_1 pool.log_1.2) (< shared_6 shared_9)) (=> (< pool.log_1.2 pool.log_1) (< shared_9 shared_6)) (=> (= pool.log_1 pool.log_1.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_1 (* self_beta shift_1)) (* self_beta x0_1)) (= (* pool.exp_0_1 shared_0) shared_19)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_3) pool.log_1.2) (* self_beta pool.add_1.2)) (= (* shared_1 shared_9) shared_15)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_1) pool.log_1) (* self_beta pool.add_1)) (= (* shared_0 shared_6) shared_18)))
; the goal, denied
(assert (not (and (not (= self_beta 0.0)) (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_1 0.0)) (< 0.0 pool.sum_2_1) (= (* (* (* (* (* upstream_1 shared_20) (/ 1.0 pool.sum_2_1)) (* weight0 shared_3)) pool.exp_0_1) self_beta) (* upstream_1 (+ (* (* (* shared_3 (* (* pool.exp_0_1 self_beta) weight0)) (/ 1.0 pool.sum_2_1)) shared_20) (- (* (* (* pool.log_1 0.0) shared_20) shared_20))))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-9: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_0 () Real (+ (* shared_3 sum_g0_2) (* shared_3 sum_g1_3)))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_6 () Real (exp pool.log_0))
(define-fun pool.sum_2_0.2 () Real (+ (* shared_3 sum_g0_6) (* shared_3 sum_g1_7)))
(define-fun pool.log_0.2 () Real (log pool.sum_2_0.2))
(define-fun shared_9 () Real (exp pool.log_0.2))
(define-fun pool.sub_0_0 () Real (+ x0_0 (- shift_0)))
(define-fun pool.mul_0_0 () Real (* pool.sub_0_0 self_beta))
(define-fun pool.exp_0_0 () Real (exp pool.mul_0_0))
(define-fun pool.div_1_0.3 () Real (/ pool.log_0.2 self_beta))
(define-fun pool.add_0.2 () Real (+ other_shift_2 pool.div_1_0.3))
(define-fun shared_15 () Real (exp (* self_beta pool.add_0.2)))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ shift_0 pool.div_1_0.2))
(define-fun shared_18 () Real (exp (* self_beta pool.add_0)))
(define-fun shared_19 () Real (exp (* self_beta x0_0)))
(define-fun shared_20 () Real (/ 1.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2) (* (- shared_1) sum_g0_6)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3) (* (- shared_1) sum_g1_7)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_6 pool.sum_2_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0.2) (= shared_9 pool.sum_2_0.2)))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0) pool.exp_0_0))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0.2)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_18))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_18))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_19))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_19))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta pool.add_0.2)) (< pool.exp_0_0 shared_15)) (=> (< (* self_beta pool.add_0.2) pool.mul_0_0) (< shared_15 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta pool.add_0.2)) (= pool.exp_0_0 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta pool.add_0)) (< pool.exp_0_0 shared_18)) (=> (< (* self_beta pool.add_0) pool.mul_0_0) (< shared_18 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta pool.add_0)) (= pool.exp_0_0 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta other_shift_2)) (< pool.exp_0_0 shared_1)) (=> (< (* self_beta other_shift_2) pool.mul_0_0) (< shared_1 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta other_shift_2)) (= pool.exp_0_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta shift_0)) (< pool.exp_0_0 shared_0)) (=> (< (* self_beta shift_0) pool.mul_0_0) (< shared_0 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta shift_0)) (= pool.exp_0_0 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta x0_0)) (< pool.exp_0_0 shared_19)) (=> (< (* self_beta x0_0) pool.mul_0_0) (< shared_19 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta x0_0)) (= pool.exp_0_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 pool.log_0) (< pool.exp_0_0 shared_6)) (=> (< pool.log_0 pool.mul_0_0) (< shared_6 pool.exp_0_0)) (=> (= pool.mul_0_0 pool.log_0) (= pool.exp_0_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 pool.log_0.2) (< pool.exp_0_0 shared_9)) (=> (< pool.log_0.2 pool.mul_0_0) (< shared_9 pool.exp_0_0)) (=> (= pool.mul_0_0 pool.log_0.2) (= pool.exp_0_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (< shared_15 shared_18)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_0.2)) (< shared_18 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (= shared_15 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0.2)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta shift_0)) (< shared_15 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0.2)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta shift_0)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta x0_0)) (< shared_15 shared_19)) (=> (< (* self_beta x0_0) (* self_beta pool.add_0.2)) (< shared_19 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta x0_0)) (= shared_15 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0) (< shared_15 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0.2)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_0.2) pool.log_0) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0.2) (< shared_15 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0.2)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_0.2) pool.log_0.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta other_shift_2)) (< shared_18 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0)) (< shared_1 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta other_shift_2)) (= shared_18 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta shift_0)) (< shared_18 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0)) (< shared_0 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta shift_0)) (= shared_18 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta x0_0)) (< shared_18 shared_19)) (=> (< (* self_beta x0_0) (* self_beta pool.add_0)) (< shared_19 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta x0_0)) (= shared_18 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_18 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_6 shared_18)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_18 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0.2) (< shared_18 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0)) (< shared_9 shared_18)) (=> (= (* self_beta pool.add_0) pool.log_0.2) (= shared_18 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta x0_0)) (< shared_1 shared_19)) (=> (< (* self_beta x0_0) (* self_beta other_shift_2)) (< shared_19 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta x0_0)) (= shared_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0) (< shared_1 shared_6)) (=> (< pool.log_0 (* self_beta other_shift_2)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0.2) (< shared_1 shared_9)) (=> (< pool.log_0.2 (* self_beta other_shift_2)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x0_0)) (< shared_0 shared_19)) (=> (< (* self_beta x0_0) (* self_beta shift_0)) (< shared_19 shared_0)) (=> (= (* self_beta shift_0) (* self_beta x0_0)) (= shared_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0) (< shared_0 shared_6)) (=> (< pool.log_0 (* self_beta shift_0)) (< shared_6 shared_0)) (=> (= (* self_beta shift_0) pool.log_0) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0.2) (< shared_0 shared_9)) (=> (< pool.log_0.2 (* self_beta shift_0)) (< shared_9 shared_0)) (=> (= (* self_beta shift_0) pool.log_0.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x0_0) pool.log_0) (< shared_19 shared_6)) (=> (< pool.log_0 (* self_beta x0_0)) (< shared_6 shared_19)) (=> (= (* self_beta x0_0) pool.log_0) (= shared_19 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x0_0) pool.log_0.2) (< shared_19 shared_9)) (=> (< pool.log_0.2 (* self_beta x0_0)) (< shared_9 shared_19)) (=> (= (* self_beta x0_0) pool.log_0.2) (= shared_19 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_0.2) (< shared_6 shared_9)) (=> (< pool.log_0.2 pool.log_0) (< shared_9 shared_6)) (=> (= pool.log_0 pool.log_0.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0 (* self_beta shift_0)) (* self_beta x0_0)) (= (* pool.exp_0_0 shared_0) shared_19)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_2) pool.log_0.2) (* self_beta pool.add_0.2)) (= (* shared_1 shared_9) shared_15)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_6) shared_18)))
; the goal, denied
(assert (not (and (not (= self_beta 0.0)) (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_0 0.0)) (< 0.0 pool.sum_2_0) (= (+ (* (* (* (* upstream_0 shared_20) (/ 1.0 pool.sum_2_0)) pool.exp_0_0) shared_3) (+ (* (* (- (* (* upstream_0 shared_20) (/ 1.0 pool.sum_2_0))) (* shared_3 shared_3)) sum_g0_2) (* (* (- (* (* upstream_0 shared_20) (/ 1.0 pool.sum_2_0))) (* shared_3 shared_3)) sum_g1_3))) (* upstream_0 (+ (* (* (+ (+ (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g0_2) (* shared_3 pool.exp_0_0)) (+ (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g1_3) (* shared_3 0.0))) (/ 1.0 pool.sum_2_0)) shared_20) (- (* (* (* pool.log_0 0.0) shared_20) shared_20))))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-10: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_1 () Real)
(declare-fun x0_1 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_1 () Real (+ (* shared_3 sum_g0_4) (* shared_3 sum_g1_5)))
(define-fun pool.log_1 () Real (log pool.sum_2_1))
(define-fun shared_6 () Real (exp pool.log_1))
(define-fun pool.sum_2_1.2 () Real (+ (* shared_3 sum_g0_8) (* shared_3 sum_g1_9)))
(define-fun pool.log_1.2 () Real (log pool.sum_2_1.2))
(define-fun shared_9 () Real (exp pool.log_1.2))
(define-fun pool.sub_0_1 () Real (+ x0_1 (- shift_1)))
(define-fun pool.mul_0_1 () Real (* pool.sub_0_1 self_beta))
(define-fun pool.exp_0_1 () Real (exp pool.mul_0_1))
(define-fun pool.div_1_1.2 () Real (/ pool.log_1.2 self_beta))
(define-fun pool.add_1.2 () Real (+ other_shift_3 pool.div_1_1.2))
(define-fun shared_15 () Real (exp (* self_beta pool.add_1.2)))
(define-fun pool.div_1_1 () Real (/ pool.log_1 self_beta))
(define-fun pool.add_1 () Real (+ shift_1 pool.div_1_1))
(define-fun shared_18 () Real (exp (* self_beta pool.add_1)))
(define-fun shared_19 () Real (exp (* self_beta x0_1)))
(define-fun shared_20 () Real (/ 1.0 self_beta))
(define-fun shared_21 () Real (/ 1.0 pool.sum_2_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4) (* (- shared_1) sum_g0_8)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5) (* (- shared_1) sum_g1_9)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1) (= shared_6 pool.sum_2_1)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1.2) (= shared_9 pool.sum_2_1.2)))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_1) pool.exp_0_1))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1.2)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_18))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1)) shared_18))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_19))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_1)) shared_19))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta pool.add_1.2)) (< pool.exp_0_1 shared_15)) (=> (< (* self_beta pool.add_1.2) pool.mul_0_1) (< shared_15 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta pool.add_1.2)) (= pool.exp_0_1 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta pool.add_1)) (< pool.exp_0_1 shared_18)) (=> (< (* self_beta pool.add_1) pool.mul_0_1) (< shared_18 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta pool.add_1)) (= pool.exp_0_1 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta other_shift_3)) (< pool.exp_0_1 shared_1)) (=> (< (* self_beta other_shift_3) pool.mul_0_1) (< shared_1 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta other_shift_3)) (= pool.exp_0_1 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta shift_1)) (< pool.exp_0_1 shared_0)) (=> (< (* self_beta shift_1) pool.mul_0_1) (< shared_0 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta shift_1)) (= pool.exp_0_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 (* self_beta x0_1)) (< pool.exp_0_1 shared_19)) (=> (< (* self_beta x0_1) pool.mul_0_1) (< shared_19 pool.exp_0_1)) (=> (= pool.mul_0_1 (* self_beta x0_1)) (= pool.exp_0_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 pool.log_1) (< pool.exp_0_1 shared_6)) (=> (< pool.log_1 pool.mul_0_1) (< shared_6 pool.exp_0_1)) (=> (= pool.mul_0_1 pool.log_1) (= pool.exp_0_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1 pool.log_1.2) (< pool.exp_0_1 shared_9)) (=> (< pool.log_1.2 pool.mul_0_1) (< shared_9 pool.exp_0_1)) (=> (= pool.mul_0_1 pool.log_1.2) (= pool.exp_0_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (< shared_15 shared_18)) (=> (< (* self_beta pool.add_1) (* self_beta pool.add_1.2)) (< shared_18 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (= shared_15 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1.2)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta shift_1)) (< shared_15 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1.2)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta shift_1)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta x0_1)) (< shared_15 shared_19)) (=> (< (* self_beta x0_1) (* self_beta pool.add_1.2)) (< shared_19 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta x0_1)) (= shared_15 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1) (< shared_15 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1.2)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_1.2) pool.log_1) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1.2) (< shared_15 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1.2)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_1.2) pool.log_1.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta other_shift_3)) (< shared_18 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1)) (< shared_1 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta other_shift_3)) (= shared_18 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta shift_1)) (< shared_18 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1)) (< shared_0 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta shift_1)) (= shared_18 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta x0_1)) (< shared_18 shared_19)) (=> (< (* self_beta x0_1) (* self_beta pool.add_1)) (< shared_19 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta x0_1)) (= shared_18 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1) (< shared_18 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1)) (< shared_6 shared_18)) (=> (= (* self_beta pool.add_1) pool.log_1) (= shared_18 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1.2) (< shared_18 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1)) (< shared_9 shared_18)) (=> (= (* self_beta pool.add_1) pool.log_1.2) (= shared_18 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta x0_1)) (< shared_1 shared_19)) (=> (< (* self_beta x0_1) (* self_beta other_shift_3)) (< shared_19 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta x0_1)) (= shared_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1) (< shared_1 shared_6)) (=> (< pool.log_1 (* self_beta other_shift_3)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1.2) (< shared_1 shared_9)) (=> (< pool.log_1.2 (* self_beta other_shift_3)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) (* self_beta x0_1)) (< shared_0 shared_19)) (=> (< (* self_beta x0_1) (* self_beta shift_1)) (< shared_19 shared_0)) (=> (= (* self_beta shift_1) (* self_beta x0_1)) (= shared_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1) (< shared_0 shared_6)) (=> (< pool.log_1 (* self_beta shift_1)) (< shared_6 shared_0)) (=> (= (* self_beta shift_1) pool.log_1) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1.2) (< shared_0 shared_9)) (=> (< pool.log_1.2 (* self_beta shift_1)) (< shared_9 shared_0)) (=> (= (* self_beta shift_1) pool.log_1.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x0_1) pool.log_1) (< shared_19 shared_6)) (=> (< pool.log_1 (* self_beta x0_1)) (< shared_6 shared_19)) (=> (= (* self_beta x0_1) pool.log_1) (= shared_19 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x0_1) pool.log_1.2) (< shared_19 shared_9)) (=> (< pool.log_1.2 (* self_beta x0_1)) (< shared_9 shared_19)) (=> (= (* self_beta x0_1) pool.log_1.2) (= shared_19 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_1 pool.log_1.2) (< shared_6 shared_9)) (=> (< pool.log_1.2 pool.log_1) (< shared_9 shared_6)) (=> (= pool.log_1 pool.log_1.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_1 (* self_beta shift_1)) (* self_beta x0_1)) (= (* pool.exp_0_1 shared_0) shared_19)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_3) pool.log_1.2) (* self_beta pool.add_1.2)) (= (* shared_1 shared_9) shared_15)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_1) pool.log_1) (* self_beta pool.add_1)) (= (* shared_0 shared_6) shared_18)))
; the goal, denied
(assert (not (and (not (= self_beta 0.0)) (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_1 0.0)) (= (+ (+ (* (* shared_20 shared_3) (* (* shared_21 pool.exp_0_1) upstream_1)) (* (* (- shared_20) (* shared_3 shared_3)) (* (* shared_21 sum_g0_4) upstream_1))) (* (* (- shared_20) (* shared_3 shared_3)) (* (* shared_21 sum_g1_5) upstream_1))) (+ (+ (+ (* (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) shared_20) (* (* shared_21 sum_g0_4) upstream_1)) (* (* shared_3 shared_20) (* (* shared_21 pool.exp_0_1) upstream_1))) (* (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) shared_20) (* (* shared_21 sum_g1_5) upstream_1))) (* (* (* shared_3 0.0) shared_20) (* shared_21 upstream_1)))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-11: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_0 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_0 () Real (+ (* shared_3 sum_g0_2) (* shared_3 sum_g1_3)))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_6 () Real (exp pool.log_0))
(define-fun pool.sum_2_0.2 () Real (+ (* shared_3 sum_g0_6) (* shared_3 sum_g1_7)))
(define-fun pool.log_0.2 () Real (log pool.sum_2_0.2))
(define-fun shared_9 () Real (exp pool.log_0.2))
(define-fun pool.sub_1_0 () Real (+ x1_0 (- shift_0)))
(define-fun pool.mul_1_0 () Real (* pool.sub_1_0 self_beta))
(define-fun pool.exp_1_0 () Real (exp pool.mul_1_0))
(define-fun pool.div_1_0.3 () Real (/ pool.log_0.2 self_beta))
(define-fun pool.add_0.2 () Real (+ other_shift_2 pool.div_1_0.3))
(define-fun shared_15 () Real (exp (* self_beta pool.add_0.2)))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ shift_0 pool.div_1_0.2))
(define-fun shared_18 () Real (exp (* self_beta pool.add_0)))
(define-fun shared_19 () Real (exp (* self_beta x1_0)))
(define-fun shared_20 () Real (/ 1.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2) (* (- shared_1) sum_g0_6)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3) (* (- shared_1) sum_g1_7)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_6 pool.sum_2_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0.2) (= shared_9 pool.sum_2_0.2)))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_0) pool.exp_1_0))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0.2)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_18))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_18))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_19))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_19))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta pool.add_0.2)) (< pool.exp_1_0 shared_15)) (=> (< (* self_beta pool.add_0.2) pool.mul_1_0) (< shared_15 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta pool.add_0.2)) (= pool.exp_1_0 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta pool.add_0)) (< pool.exp_1_0 shared_18)) (=> (< (* self_beta pool.add_0) pool.mul_1_0) (< shared_18 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta pool.add_0)) (= pool.exp_1_0 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta other_shift_2)) (< pool.exp_1_0 shared_1)) (=> (< (* self_beta other_shift_2) pool.mul_1_0) (< shared_1 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta other_shift_2)) (= pool.exp_1_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta shift_0)) (< pool.exp_1_0 shared_0)) (=> (< (* self_beta shift_0) pool.mul_1_0) (< shared_0 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta shift_0)) (= pool.exp_1_0 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta x1_0)) (< pool.exp_1_0 shared_19)) (=> (< (* self_beta x1_0) pool.mul_1_0) (< shared_19 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta x1_0)) (= pool.exp_1_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 pool.log_0) (< pool.exp_1_0 shared_6)) (=> (< pool.log_0 pool.mul_1_0) (< shared_6 pool.exp_1_0)) (=> (= pool.mul_1_0 pool.log_0) (= pool.exp_1_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 pool.log_0.2) (< pool.exp_1_0 shared_9)) (=> (< pool.log_0.2 pool.mul_1_0) (< shared_9 pool.exp_1_0)) (=> (= pool.mul_1_0 pool.log_0.2) (= pool.exp_1_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (< shared_15 shared_18)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_0.2)) (< shared_18 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (= shared_15 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0.2)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta shift_0)) (< shared_15 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0.2)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta shift_0)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta x1_0)) (< shared_15 shared_19)) (=> (< (* self_beta x1_0) (* self_beta pool.add_0.2)) (< shared_19 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta x1_0)) (= shared_15 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0) (< shared_15 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0.2)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_0.2) pool.log_0) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0.2) (< shared_15 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0.2)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_0.2) pool.log_0.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta other_shift_2)) (< shared_18 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0)) (< shared_1 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta other_shift_2)) (= shared_18 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta shift_0)) (< shared_18 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0)) (< shared_0 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta shift_0)) (= shared_18 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta x1_0)) (< shared_18 shared_19)) (=> (< (* self_beta x1_0) (* self_beta pool.add_0)) (< shared_19 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta x1_0)) (= shared_18 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_18 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_6 shared_18)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_18 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0.2) (< shared_18 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0)) (< shared_9 shared_18)) (=> (= (* self_beta pool.add_0) pool.log_0.2) (= shared_18 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta x1_0)) (< shared_1 shared_19)) (=> (< (* self_beta x1_0) (* self_beta other_shift_2)) (< shared_19 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta x1_0)) (= shared_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0) (< shared_1 shared_6)) (=> (< pool.log_0 (* self_beta other_shift_2)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0.2) (< shared_1 shared_9)) (=> (< pool.log_0.2 (* self_beta other_shift_2)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x1_0)) (< shared_0 shared_19)) (=> (< (* self_beta x1_0) (* self_beta shift_0)) (< shared_19 shared_0)) (=> (= (* self_beta shift_0) (* self_beta x1_0)) (= shared_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0) (< shared_0 shared_6)) (=> (< pool.log_0 (* self_beta shift_0)) (< shared_6 shared_0)) (=> (= (* self_beta shift_0) pool.log_0) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0.2) (< shared_0 shared_9)) (=> (< pool.log_0.2 (* self_beta shift_0)) (< shared_9 shared_0)) (=> (= (* self_beta shift_0) pool.log_0.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x1_0) pool.log_0) (< shared_19 shared_6)) (=> (< pool.log_0 (* self_beta x1_0)) (< shared_6 shared_19)) (=> (= (* self_beta x1_0) pool.log_0) (= shared_19 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x1_0) pool.log_0.2) (< shared_19 shared_9)) (=> (< pool.log_0.2 (* self_beta x1_0)) (< shared_9 shared_19)) (=> (= (* self_beta x1_0) pool.log_0.2) (= shared_19 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_0.2) (< shared_6 shared_9)) (=> (< pool.log_0.2 pool.log_0) (< shared_9 shared_6)) (=> (= pool.log_0 pool.log_0.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_0 (* self_beta shift_0)) (* self_beta x1_0)) (= (* pool.exp_1_0 shared_0) shared_19)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_2) pool.log_0.2) (* self_beta pool.add_0.2)) (= (* shared_1 shared_9) shared_15)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_6) shared_18)))
; the goal, denied
(assert (not (and (not (= self_beta 0.0)) (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_0 0.0)) (< 0.0 pool.sum_2_0) (= (* (* (* (* (* upstream_0 shared_20) (/ 1.0 pool.sum_2_0)) (* weight1 shared_3)) pool.exp_1_0) self_beta) (* upstream_0 (+ (* (* (* shared_3 (* (* pool.exp_1_0 self_beta) weight1)) (/ 1.0 pool.sum_2_0)) shared_20) (- (* (* (* pool.log_0 0.0) shared_20) shared_20))))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-12: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_1 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_1 () Real (+ (* shared_3 sum_g0_4) (* shared_3 sum_g1_5)))
(define-fun pool.log_1 () Real (log pool.sum_2_1))
(define-fun shared_6 () Real (exp pool.log_1))
(define-fun pool.sum_2_1.2 () Real (+ (* shared_3 sum_g0_8) (* shared_3 sum_g1_9)))
(define-fun pool.log_1.2 () Real (log pool.sum_2_1.2))
(define-fun shared_9 () Real (exp pool.log_1.2))
(define-fun pool.sub_1_1 () Real (+ x1_1 (- shift_1)))
(define-fun pool.mul_1_1 () Real (* pool.sub_1_1 self_beta))
(define-fun pool.exp_1_1 () Real (exp pool.mul_1_1))
(define-fun pool.div_1_1.2 () Real (/ pool.log_1.2 self_beta))
(define-fun pool.add_1.2 () Real (+ other_shift_3 pool.div_1_1.2))
(define-fun shared_15 () Real (exp (* self_beta pool.add_1.2)))
(define-fun pool.div_1_1 () Real (/ pool.log_1 self_beta))
(define-fun pool.add_1 () Real (+ shift_1 pool.div_1_1))
(define-fun shared_18 () Real (exp (* self_beta pool.add_1)))
(define-fun shared_19 () Real (exp (* self_beta x1_1)))
(define-fun shared_20 () Real (/ 1.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4) (* (- shared_1) sum_g0_8)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5) (* (- shared_1) sum_g1_9)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1) (= shared_6 pool.sum_2_1)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1.2) (= shared_9 pool.sum_2_1.2)))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_1) pool.exp_1_1))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1.2)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_18))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1)) shared_18))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_19))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_1)) shared_19))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta pool.add_1.2)) (< pool.exp_1_1 shared_15)) (=> (< (* self_beta pool.add_1.2) pool.mul_1_1) (< shared_15 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta pool.add_1.2)) (= pool.exp_1_1 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta pool.add_1)) (< pool.exp_1_1 shared_18)) (=> (< (* self_beta pool.add_1) pool.mul_1_1) (< shared_18 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta pool.add_1)) (= pool.exp_1_1 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta other_shift_3)) (< pool.exp_1_1 shared_1)) (=> (< (* self_beta other_shift_3) pool.mul_1_1) (< shared_1 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta other_shift_3)) (= pool.exp_1_1 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta shift_1)) (< pool.exp_1_1 shared_0)) (=> (< (* self_beta shift_1) pool.mul_1_1) (< shared_0 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta shift_1)) (= pool.exp_1_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta x1_1)) (< pool.exp_1_1 shared_19)) (=> (< (* self_beta x1_1) pool.mul_1_1) (< shared_19 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta x1_1)) (= pool.exp_1_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 pool.log_1) (< pool.exp_1_1 shared_6)) (=> (< pool.log_1 pool.mul_1_1) (< shared_6 pool.exp_1_1)) (=> (= pool.mul_1_1 pool.log_1) (= pool.exp_1_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 pool.log_1.2) (< pool.exp_1_1 shared_9)) (=> (< pool.log_1.2 pool.mul_1_1) (< shared_9 pool.exp_1_1)) (=> (= pool.mul_1_1 pool.log_1.2) (= pool.exp_1_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (< shared_15 shared_18)) (=> (< (* self_beta pool.add_1) (* self_beta pool.add_1.2)) (< shared_18 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (= shared_15 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1.2)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta shift_1)) (< shared_15 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1.2)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta shift_1)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta x1_1)) (< shared_15 shared_19)) (=> (< (* self_beta x1_1) (* self_beta pool.add_1.2)) (< shared_19 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta x1_1)) (= shared_15 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1) (< shared_15 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1.2)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_1.2) pool.log_1) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1.2) (< shared_15 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1.2)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_1.2) pool.log_1.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta other_shift_3)) (< shared_18 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1)) (< shared_1 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta other_shift_3)) (= shared_18 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta shift_1)) (< shared_18 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1)) (< shared_0 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta shift_1)) (= shared_18 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta x1_1)) (< shared_18 shared_19)) (=> (< (* self_beta x1_1) (* self_beta pool.add_1)) (< shared_19 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta x1_1)) (= shared_18 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1) (< shared_18 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1)) (< shared_6 shared_18)) (=> (= (* self_beta pool.add_1) pool.log_1) (= shared_18 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1.2) (< shared_18 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1)) (< shared_9 shared_18)) (=> (= (* self_beta pool.add_1) pool.log_1.2) (= shared_18 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta x1_1)) (< shared_1 shared_19)) (=> (< (* self_beta x1_1) (* self_beta other_shift_3)) (< shared_19 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta x1_1)) (= shared_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1) (< shared_1 shared_6)) (=> (< pool.log_1 (* self_beta other_shift_3)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1.2) (< shared_1 shared_9)) (=> (< pool.log_1.2 (* self_beta other_shift_3)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) (* self_beta x1_1)) (< shared_0 shared_19)) (=> (< (* self_beta x1_1) (* self_beta shift_1)) (< shared_19 shared_0)) (=> (= (* self_beta shift_1) (* self_beta x1_1)) (= shared_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1) (< shared_0 shared_6)) (=> (< pool.log_1 (* self_beta shift_1)) (< shared_6 shared_0)) (=> (= (* self_beta shift_1) pool.log_1) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1.2) (< shared_0 shared_9)) (=> (< pool.log_1.2 (* self_beta shift_1)) (< shared_9 shared_0)) (=> (= (* self_beta shift_1) pool.log_1.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x1_1) pool.log_1) (< shared_19 shared_6)) (=> (< pool.log_1 (* self_beta x1_1)) (< shared_6 shared_19)) (=> (= (* self_beta x1_1) pool.log_1) (= shared_19 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x1_1) pool.log_1.2) (< shared_19 shared_9)) (=> (< pool.log_1.2 (* self_beta x1_1)) (< shared_9 shared_19)) (=> (= (* self_beta x1_1) pool.log_1.2) (= shared_19 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_1 pool.log_1.2) (< shared_6 shared_9)) (=> (< pool.log_1.2 pool.log_1) (< shared_9 shared_6)) (=> (= pool.log_1 pool.log_1.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_1 (* self_beta shift_1)) (* self_beta x1_1)) (= (* pool.exp_1_1 shared_0) shared_19)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_3) pool.log_1.2) (* self_beta pool.add_1.2)) (= (* shared_1 shared_9) shared_15)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_1) pool.log_1) (* self_beta pool.add_1)) (= (* shared_0 shared_6) shared_18)))
; the goal, denied
(assert (not (and (not (= self_beta 0.0)) (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_1 0.0)) (< 0.0 pool.sum_2_1) (= (* (* (* (* (* upstream_1 shared_20) (/ 1.0 pool.sum_2_1)) (* weight1 shared_3)) pool.exp_1_1) self_beta) (* upstream_1 (+ (* (* (* shared_3 (* (* pool.exp_1_1 self_beta) weight1)) (/ 1.0 pool.sum_2_1)) shared_20) (- (* (* (* pool.log_1 0.0) shared_20) shared_20))))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-13: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_0 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_0 () Real (+ (* shared_3 sum_g0_2) (* shared_3 sum_g1_3)))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_6 () Real (exp pool.log_0))
(define-fun pool.sum_2_0.2 () Real (+ (* shared_3 sum_g0_6) (* shared_3 sum_g1_7)))
(define-fun pool.log_0.2 () Real (log pool.sum_2_0.2))
(define-fun shared_9 () Real (exp pool.log_0.2))
(define-fun pool.sub_1_0 () Real (+ x1_0 (- shift_0)))
(define-fun pool.mul_1_0 () Real (* pool.sub_1_0 self_beta))
(define-fun pool.exp_1_0 () Real (exp pool.mul_1_0))
(define-fun pool.div_1_0.3 () Real (/ pool.log_0.2 self_beta))
(define-fun pool.add_0.2 () Real (+ other_shift_2 pool.div_1_0.3))
(define-fun shared_15 () Real (exp (* self_beta pool.add_0.2)))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ shift_0 pool.div_1_0.2))
(define-fun shared_18 () Real (exp (* self_beta pool.add_0)))
(define-fun shared_19 () Real (exp (* self_beta x1_0)))
(define-fun shared_20 () Real (/ 1.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2) (* (- shared_1) sum_g0_6)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3) (* (- shared_1) sum_g1_7)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_6 pool.sum_2_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0.2) (= shared_9 pool.sum_2_0.2)))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_0) pool.exp_1_0))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0.2)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_18))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_18))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_19))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_19))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta pool.add_0.2)) (< pool.exp_1_0 shared_15)) (=> (< (* self_beta pool.add_0.2) pool.mul_1_0) (< shared_15 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta pool.add_0.2)) (= pool.exp_1_0 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta pool.add_0)) (< pool.exp_1_0 shared_18)) (=> (< (* self_beta pool.add_0) pool.mul_1_0) (< shared_18 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta pool.add_0)) (= pool.exp_1_0 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta other_shift_2)) (< pool.exp_1_0 shared_1)) (=> (< (* self_beta other_shift_2) pool.mul_1_0) (< shared_1 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta other_shift_2)) (= pool.exp_1_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta shift_0)) (< pool.exp_1_0 shared_0)) (=> (< (* self_beta shift_0) pool.mul_1_0) (< shared_0 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta shift_0)) (= pool.exp_1_0 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 (* self_beta x1_0)) (< pool.exp_1_0 shared_19)) (=> (< (* self_beta x1_0) pool.mul_1_0) (< shared_19 pool.exp_1_0)) (=> (= pool.mul_1_0 (* self_beta x1_0)) (= pool.exp_1_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 pool.log_0) (< pool.exp_1_0 shared_6)) (=> (< pool.log_0 pool.mul_1_0) (< shared_6 pool.exp_1_0)) (=> (= pool.mul_1_0 pool.log_0) (= pool.exp_1_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_0 pool.log_0.2) (< pool.exp_1_0 shared_9)) (=> (< pool.log_0.2 pool.mul_1_0) (< shared_9 pool.exp_1_0)) (=> (= pool.mul_1_0 pool.log_0.2) (= pool.exp_1_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (< shared_15 shared_18)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_0.2)) (< shared_18 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (= shared_15 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0.2)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta shift_0)) (< shared_15 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0.2)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta shift_0)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta x1_0)) (< shared_15 shared_19)) (=> (< (* self_beta x1_0) (* self_beta pool.add_0.2)) (< shared_19 shared_15)) (=> (= (* self_beta pool.add_0.2) (* self_beta x1_0)) (= shared_15 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0) (< shared_15 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0.2)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_0.2) pool.log_0) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0.2) (< shared_15 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0.2)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_0.2) pool.log_0.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta other_shift_2)) (< shared_18 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0)) (< shared_1 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta other_shift_2)) (= shared_18 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta shift_0)) (< shared_18 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0)) (< shared_0 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta shift_0)) (= shared_18 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta x1_0)) (< shared_18 shared_19)) (=> (< (* self_beta x1_0) (* self_beta pool.add_0)) (< shared_19 shared_18)) (=> (= (* self_beta pool.add_0) (* self_beta x1_0)) (= shared_18 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_18 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_6 shared_18)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_18 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0.2) (< shared_18 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0)) (< shared_9 shared_18)) (=> (= (* self_beta pool.add_0) pool.log_0.2) (= shared_18 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta x1_0)) (< shared_1 shared_19)) (=> (< (* self_beta x1_0) (* self_beta other_shift_2)) (< shared_19 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta x1_0)) (= shared_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0) (< shared_1 shared_6)) (=> (< pool.log_0 (* self_beta other_shift_2)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0.2) (< shared_1 shared_9)) (=> (< pool.log_0.2 (* self_beta other_shift_2)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x1_0)) (< shared_0 shared_19)) (=> (< (* self_beta x1_0) (* self_beta shift_0)) (< shared_19 shared_0)) (=> (= (* self_beta shift_0) (* self_beta x1_0)) (= shared_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0) (< shared_0 shared_6)) (=> (< pool.log_0 (* self_beta shift_0)) (< shared_6 shared_0)) (=> (= (* self_beta shift_0) pool.log_0) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0.2) (< shared_0 shared_9)) (=> (< pool.log_0.2 (* self_beta shift_0)) (< shared_9 shared_0)) (=> (= (* self_beta shift_0) pool.log_0.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x1_0) pool.log_0) (< shared_19 shared_6)) (=> (< pool.log_0 (* self_beta x1_0)) (< shared_6 shared_19)) (=> (= (* self_beta x1_0) pool.log_0) (= shared_19 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x1_0) pool.log_0.2) (< shared_19 shared_9)) (=> (< pool.log_0.2 (* self_beta x1_0)) (< shared_9 shared_19)) (=> (= (* self_beta x1_0) pool.log_0.2) (= shared_19 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_0.2) (< shared_6 shared_9)) (=> (< pool.log_0.2 pool.log_0) (< shared_9 shared_6)) (=> (= pool.log_0 pool.log_0.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_0 (* self_beta shift_0)) (* self_beta x1_0)) (= (* pool.exp_1_0 shared_0) shared_19)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_2) pool.log_0.2) (* self_beta pool.add_0.2)) (= (* shared_1 shared_9) shared_15)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_6) shared_18)))
; the goal, denied
(assert (not (and (not (= self_beta 0.0)) (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_0 0.0)) (< 0.0 pool.sum_2_0) (= (+ (* (* (* (* upstream_0 shared_20) (/ 1.0 pool.sum_2_0)) pool.exp_1_0) shared_3) (+ (* (* (- (* (* upstream_0 shared_20) (/ 1.0 pool.sum_2_0))) (* shared_3 shared_3)) sum_g0_2) (* (* (- (* (* upstream_0 shared_20) (/ 1.0 pool.sum_2_0))) (* shared_3 shared_3)) sum_g1_3))) (* upstream_0 (+ (* (* (+ (+ (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g0_2) (* shared_3 0.0)) (+ (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g1_3) (* shared_3 pool.exp_1_0))) (/ 1.0 pool.sum_2_0)) shared_20) (- (* (* (* pool.log_0 0.0) shared_20) shared_20))))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-14: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_1 () Real)
(declare-fun x1_1 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_1 () Real (+ (* shared_3 sum_g0_4) (* shared_3 sum_g1_5)))
(define-fun pool.log_1 () Real (log pool.sum_2_1))
(define-fun shared_6 () Real (exp pool.log_1))
(define-fun pool.sum_2_1.2 () Real (+ (* shared_3 sum_g0_8) (* shared_3 sum_g1_9)))
(define-fun pool.log_1.2 () Real (log pool.sum_2_1.2))
(define-fun shared_9 () Real (exp pool.log_1.2))
(define-fun pool.sub_1_1 () Real (+ x1_1 (- shift_1)))
(define-fun pool.mul_1_1 () Real (* pool.sub_1_1 self_beta))
(define-fun pool.exp_1_1 () Real (exp pool.mul_1_1))
(define-fun pool.div_1_1.2 () Real (/ pool.log_1.2 self_beta))
(define-fun pool.add_1.2 () Real (+ other_shift_3 pool.div_1_1.2))
(define-fun shared_15 () Real (exp (* self_beta pool.add_1.2)))
(define-fun pool.div_1_1 () Real (/ pool.log_1 self_beta))
(define-fun pool.add_1 () Real (+ shift_1 pool.div_1_1))
(define-fun shared_18 () Real (exp (* self_beta pool.add_1)))
(define-fun shared_19 () Real (exp (* self_beta x1_1)))
(define-fun shared_20 () Real (/ 1.0 self_beta))
(define-fun shared_21 () Real (/ 1.0 pool.sum_2_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4) (* (- shared_1) sum_g0_8)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5) (* (- shared_1) sum_g1_9)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1) (= shared_6 pool.sum_2_1)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1.2) (= shared_9 pool.sum_2_1.2)))
; axiom: exp-positive
(assert (< 0.0 pool.exp_1_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_1_1) pool.exp_1_1))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1.2)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_18))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1)) shared_18))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_19))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_1)) shared_19))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta pool.add_1.2)) (< pool.exp_1_1 shared_15)) (=> (< (* self_beta pool.add_1.2) pool.mul_1_1) (< shared_15 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta pool.add_1.2)) (= pool.exp_1_1 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta pool.add_1)) (< pool.exp_1_1 shared_18)) (=> (< (* self_beta pool.add_1) pool.mul_1_1) (< shared_18 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta pool.add_1)) (= pool.exp_1_1 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta other_shift_3)) (< pool.exp_1_1 shared_1)) (=> (< (* self_beta other_shift_3) pool.mul_1_1) (< shared_1 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta other_shift_3)) (= pool.exp_1_1 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta shift_1)) (< pool.exp_1_1 shared_0)) (=> (< (* self_beta shift_1) pool.mul_1_1) (< shared_0 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta shift_1)) (= pool.exp_1_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 (* self_beta x1_1)) (< pool.exp_1_1 shared_19)) (=> (< (* self_beta x1_1) pool.mul_1_1) (< shared_19 pool.exp_1_1)) (=> (= pool.mul_1_1 (* self_beta x1_1)) (= pool.exp_1_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 pool.log_1) (< pool.exp_1_1 shared_6)) (=> (< pool.log_1 pool.mul_1_1) (< shared_6 pool.exp_1_1)) (=> (= pool.mul_1_1 pool.log_1) (= pool.exp_1_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_1_1 pool.log_1.2) (< pool.exp_1_1 shared_9)) (=> (< pool.log_1.2 pool.mul_1_1) (< shared_9 pool.exp_1_1)) (=> (= pool.mul_1_1 pool.log_1.2) (= pool.exp_1_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (< shared_15 shared_18)) (=> (< (* self_beta pool.add_1) (* self_beta pool.add_1.2)) (< shared_18 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (= shared_15 shared_18))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1.2)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta shift_1)) (< shared_15 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1.2)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta shift_1)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta x1_1)) (< shared_15 shared_19)) (=> (< (* self_beta x1_1) (* self_beta pool.add_1.2)) (< shared_19 shared_15)) (=> (= (* self_beta pool.add_1.2) (* self_beta x1_1)) (= shared_15 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1) (< shared_15 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1.2)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_1.2) pool.log_1) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1.2) (< shared_15 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1.2)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_1.2) pool.log_1.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta other_shift_3)) (< shared_18 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1)) (< shared_1 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta other_shift_3)) (= shared_18 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta shift_1)) (< shared_18 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1)) (< shared_0 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta shift_1)) (= shared_18 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta x1_1)) (< shared_18 shared_19)) (=> (< (* self_beta x1_1) (* self_beta pool.add_1)) (< shared_19 shared_18)) (=> (= (* self_beta pool.add_1) (* self_beta x1_1)) (= shared_18 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1) (< shared_18 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1)) (< shared_6 shared_18)) (=> (= (* self_beta pool.add_1) pool.log_1) (= shared_18 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1.2) (< shared_18 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1)) (< shared_9 shared_18)) (=> (= (* self_beta pool.add_1) pool.log_1.2) (= shared_18 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta x1_1)) (< shared_1 shared_19)) (=> (< (* self_beta x1_1) (* self_beta other_shift_3)) (< shared_19 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta x1_1)) (= shared_1 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1) (< shared_1 shared_6)) (=> (< pool.log_1 (* self_beta other_shift_3)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1.2) (< shared_1 shared_9)) (=> (< pool.log_1.2 (* self_beta other_shift_3)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) (* self_beta x1_1)) (< shared_0 shared_19)) (=> (< (* self_beta x1_1) (* self_beta shift_1)) (< shared_19 shared_0)) (=> (= (* self_beta shift_1) (* self_beta x1_1)) (= shared_0 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1) (< shared_0 shared_6)) (=> (< pool.log_1 (* self_beta shift_1)) (< shared_6 shared_0)) (=> (= (* self_beta shift_1) pool.log_1) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1.2) (< shared_0 shared_9)) (=> (< pool.log_1.2 (* self_beta shift_1)) (< shared_9 shared_0)) (=> (= (* self_beta shift_1) pool.log_1.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x1_1) pool.log_1) (< shared_19 shared_6)) (=> (< pool.log_1 (* self_beta x1_1)) (< shared_6 shared_19)) (=> (= (* self_beta x1_1) pool.log_1) (= shared_19 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x1_1) pool.log_1.2) (< shared_19 shared_9)) (=> (< pool.log_1.2 (* self_beta x1_1)) (< shared_9 shared_19)) (=> (= (* self_beta x1_1) pool.log_1.2) (= shared_19 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_1 pool.log_1.2) (< shared_6 shared_9)) (=> (< pool.log_1.2 pool.log_1) (< shared_9 shared_6)) (=> (= pool.log_1 pool.log_1.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_1_1 (* self_beta shift_1)) (* self_beta x1_1)) (= (* pool.exp_1_1 shared_0) shared_19)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_3) pool.log_1.2) (* self_beta pool.add_1.2)) (= (* shared_1 shared_9) shared_15)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_1) pool.log_1) (* self_beta pool.add_1)) (= (* shared_0 shared_6) shared_18)))
; the goal, denied
(assert (not (and (not (= self_beta 0.0)) (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_1 0.0)) (= (+ (+ (* (* shared_20 shared_3) (* (* shared_21 pool.exp_1_1) upstream_1)) (* (* (- shared_20) (* shared_3 shared_3)) (* (* shared_21 sum_g0_4) upstream_1))) (* (* (- shared_20) (* shared_3 shared_3)) (* (* shared_21 sum_g1_5) upstream_1))) (+ (+ (+ (* (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) shared_20) (* (* shared_21 sum_g0_4) upstream_1)) (* (* (* shared_3 0.0) shared_20) (* shared_21 upstream_1))) (* (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) shared_20) (* (* shared_21 sum_g1_5) upstream_1))) (* (* shared_3 shared_20) (* (* shared_21 pool.exp_1_1) upstream_1)))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-15: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
; sum_g0_15 = the sum over g0 of (* (* (exp (* (+ x0_0 (- shift_0)) self_beta)) dx0_0) weight0)
; sum_g0_16 = the sum over g0 of dx0_0
; sum_g1_17 = the sum over g1 of (* (* (exp (* (+ x1_0 (- shift_0)) self_beta)) dx1_0) weight1)
; sum_g1_18 = the sum over g1 of dx1_0
; sum_g0_19 = the sum over g0 of dweight0
; sum_g0_20 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) dweight0)
; sum_g1_21 = the sum over g1 of dweight1
; sum_g1_22 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) dweight1)
(declare-fun other_shift_2 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_15 () Real)
(declare-fun sum_g0_16 () Real)
(declare-fun sum_g0_19 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_20 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_17 () Real)
(declare-fun sum_g1_18 () Real)
(declare-fun sum_g1_21 () Real)
(declare-fun sum_g1_22 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_2)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_0 () Real (+ (* shared_3 sum_g0_2) (* shared_3 sum_g1_3)))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_6 () Real (exp pool.log_0))
(define-fun pool.sum_2_0.2 () Real (+ (* shared_3 sum_g0_6) (* shared_3 sum_g1_7)))
(define-fun pool.log_0.2 () Real (log pool.sum_2_0.2))
(define-fun shared_9 () Real (exp pool.log_0.2))
(define-fun pool.div_1_0.3 () Real (/ pool.log_0.2 self_beta))
(define-fun pool.add_0.2 () Real (+ other_shift_2 pool.div_1_0.3))
(define-fun shared_12 () Real (exp (* self_beta pool.add_0.2)))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ shift_0 pool.div_1_0.2))
(define-fun shared_15 () Real (exp (* self_beta pool.add_0)))
(define-fun shared_16 () Real (/ 1.0 pool.sum_2_0))
(define-fun shared_17 () Real (/ 1.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_2) (* (- shared_1) sum_g0_6)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_3))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_3) (* (- shared_1) sum_g1_7)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_6 pool.sum_2_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0.2) (= shared_9 pool.sum_2_0.2)))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0.2)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_2)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (< shared_12 shared_15)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_0.2)) (< shared_15 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (= shared_12 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (< shared_12 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0.2)) (< shared_1 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta other_shift_2)) (= shared_12 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta shift_0)) (< shared_12 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0.2)) (< shared_0 shared_12)) (=> (= (* self_beta pool.add_0.2) (* self_beta shift_0)) (= shared_12 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0) (< shared_12 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0.2)) (< shared_6 shared_12)) (=> (= (* self_beta pool.add_0.2) pool.log_0) (= shared_12 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0.2) (< shared_12 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0.2)) (< shared_9 shared_12)) (=> (= (* self_beta pool.add_0.2) pool.log_0.2) (= shared_12 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta other_shift_2)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_2) (* self_beta pool.add_0)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta other_shift_2)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta shift_0)) (< shared_15 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta shift_0)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_15 shared_6)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0.2) (< shared_15 shared_9)) (=> (< pool.log_0.2 (* self_beta pool.add_0)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_0.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_2)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_2) (* self_beta shift_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0) (< shared_1 shared_6)) (=> (< pool.log_0 (* self_beta other_shift_2)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_2) pool.log_0.2) (< shared_1 shared_9)) (=> (< pool.log_0.2 (* self_beta other_shift_2)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_2) pool.log_0.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0) (< shared_0 shared_6)) (=> (< pool.log_0 (* self_beta shift_0)) (< shared_6 shared_0)) (=> (= (* self_beta shift_0) pool.log_0) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0.2) (< shared_0 shared_9)) (=> (< pool.log_0.2 (* self_beta shift_0)) (< shared_9 shared_0)) (=> (= (* self_beta shift_0) pool.log_0.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_0.2) (< shared_6 shared_9)) (=> (< pool.log_0.2 pool.log_0) (< shared_9 shared_6)) (=> (= pool.log_0 pool.log_0.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_2) pool.log_0.2) (* self_beta pool.add_0.2)) (= (* shared_1 shared_9) shared_12)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_6) shared_15)))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_0 0.0)) (not (= self_beta 0.0)) (< 0.0 pool.sum_2_0) (= (+ (* (* (+ (+ (* (+ (* 0.0 shared_3) (- (* (* (+ sum_g0_19 sum_g1_21) shared_3) shared_3))) sum_g0_2) (* shared_3 (+ (* self_beta sum_g0_15) sum_g0_20))) (+ (* (+ (* 0.0 shared_3) (- (* (* (+ sum_g0_19 sum_g1_21) shared_3) shared_3))) sum_g1_3) (* shared_3 (+ (* self_beta sum_g1_17) sum_g1_22)))) shared_16) shared_17) (- (* (* (* pool.log_0 0.0) shared_17) shared_17))) (+ (+ (+ (+ (* (* (* (* shared_3 self_beta) shared_16) shared_17) sum_g0_15) (* (- (* (* (* pool.log_0 0.0) shared_17) shared_17)) sum_g0_16)) (+ (* (* (* (* shared_3 self_beta) shared_16) shared_17) sum_g1_17) (* (- (* (* (* pool.log_0 0.0) shared_17) shared_17)) sum_g1_18))) (+ (* (+ (* (* (+ (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g0_2) (+ (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g1_3) (* shared_3 0.0))) shared_16) shared_17) (- (* (* (* pool.log_0 0.0) shared_17) shared_17))) sum_g0_19) (* (* (* shared_3 shared_16) shared_17) sum_g0_20))) (+ (* (+ (* (* (+ (+ (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g0_2) (* shared_3 0.0)) (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g1_3)) shared_16) shared_17) (- (* (* (* pool.log_0 0.0) shared_17) shared_17))) sum_g1_21) (* (* (* shared_3 shared_16) shared_17) sum_g1_22)))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract L3.2/repaired
; LogSumExpPool, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-16: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g1_3 = the sum over g1 of (* (exp (* (+ x1_0 (- shift_0)) self_beta)) weight1)
; sum_g0_4 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) weight1)
; sum_g0_6 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_2)) self_beta)) weight0)
; sum_g1_7 = the sum over g1 of (* (exp (* (+ x1_0 (- other_shift_2)) self_beta)) weight1)
; sum_g0_8 = the sum over g0 of (* (exp (* (+ x0_1 (- other_shift_3)) self_beta)) weight0)
; sum_g1_9 = the sum over g1 of (* (exp (* (+ x1_1 (- other_shift_3)) self_beta)) weight1)
; sum_g0_19 = the sum over g0 of dweight0
; sum_g1_21 = the sum over g1 of dweight1
; sum_g0_23 = the sum over g0 of (* (* (exp (* (+ x0_1 (- shift_1)) self_beta)) dx0_1) weight0)
; sum_g0_24 = the sum over g0 of dx0_1
; sum_g1_25 = the sum over g1 of (* (* (exp (* (+ x1_1 (- shift_1)) self_beta)) dx1_1) weight1)
; sum_g1_26 = the sum over g1 of dx1_1
; sum_g0_27 = the sum over g0 of (* (exp (* (+ x0_1 (- shift_1)) self_beta)) dweight0)
; sum_g1_28 = the sum over g1 of (* (exp (* (+ x1_1 (- shift_1)) self_beta)) dweight1)
(declare-fun other_shift_3 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_1 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_19 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_23 () Real)
(declare-fun sum_g0_24 () Real)
(declare-fun sum_g0_27 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_21 () Real)
(declare-fun sum_g1_25 () Real)
(declare-fun sum_g1_26 () Real)
(declare-fun sum_g1_28 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_1)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_3)))
(define-fun pool.sum_1_0 () Real (+ sum_g0_0 sum_g1_1))
(define-fun shared_3 () Real (/ 1.0 pool.sum_1_0))
(define-fun pool.sum_2_1 () Real (+ (* shared_3 sum_g0_4) (* shared_3 sum_g1_5)))
(define-fun pool.log_1 () Real (log pool.sum_2_1))
(define-fun shared_6 () Real (exp pool.log_1))
(define-fun pool.sum_2_1.2 () Real (+ (* shared_3 sum_g0_8) (* shared_3 sum_g1_9)))
(define-fun pool.log_1.2 () Real (log pool.sum_2_1.2))
(define-fun shared_9 () Real (exp pool.log_1.2))
(define-fun pool.div_1_1.2 () Real (/ pool.log_1.2 self_beta))
(define-fun pool.add_1.2 () Real (+ other_shift_3 pool.div_1_1.2))
(define-fun shared_12 () Real (exp (* self_beta pool.add_1.2)))
(define-fun pool.div_1_1 () Real (/ pool.log_1 self_beta))
(define-fun pool.add_1 () Real (+ shift_1 pool.div_1_1))
(define-fun shared_15 () Real (exp (* self_beta pool.add_1)))
(define-fun shared_16 () Real (/ 1.0 pool.sum_2_1))
(define-fun shared_17 () Real (/ 1.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_4) (* (- shared_1) sum_g0_8)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_3)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g1_5) (* (- shared_1) sum_g1_9)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 pool.sum_1_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1) (= shared_6 pool.sum_2_1)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1.2) (= shared_9 pool.sum_2_1.2)))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1.2)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_3)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1.2) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (< shared_12 shared_15)) (=> (< (* self_beta pool.add_1) (* self_beta pool.add_1.2)) (< shared_15 shared_12)) (=> (= (* self_beta pool.add_1.2) (* self_beta pool.add_1)) (= shared_12 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (< shared_12 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1.2)) (< shared_1 shared_12)) (=> (= (* self_beta pool.add_1.2) (* self_beta other_shift_3)) (= shared_12 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) (* self_beta shift_1)) (< shared_12 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1.2)) (< shared_0 shared_12)) (=> (= (* self_beta pool.add_1.2) (* self_beta shift_1)) (= shared_12 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1) (< shared_12 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1.2)) (< shared_6 shared_12)) (=> (= (* self_beta pool.add_1.2) pool.log_1) (= shared_12 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1.2) pool.log_1.2) (< shared_12 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1.2)) (< shared_9 shared_12)) (=> (= (* self_beta pool.add_1.2) pool.log_1.2) (= shared_12 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta other_shift_3)) (< shared_15 shared_1)) (=> (< (* self_beta other_shift_3) (* self_beta pool.add_1)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_1) (* self_beta other_shift_3)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) (* self_beta shift_1)) (< shared_15 shared_0)) (=> (< (* self_beta shift_1) (* self_beta pool.add_1)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_1) (* self_beta shift_1)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1) (< shared_15 shared_6)) (=> (< pool.log_1 (* self_beta pool.add_1)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_1) pool.log_1) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1) pool.log_1.2) (< shared_15 shared_9)) (=> (< pool.log_1.2 (* self_beta pool.add_1)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_1) pool.log_1.2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) (* self_beta shift_1)) (< shared_1 shared_0)) (=> (< (* self_beta shift_1) (* self_beta other_shift_3)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_3) (* self_beta shift_1)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1) (< shared_1 shared_6)) (=> (< pool.log_1 (* self_beta other_shift_3)) (< shared_6 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_3) pool.log_1.2) (< shared_1 shared_9)) (=> (< pool.log_1.2 (* self_beta other_shift_3)) (< shared_9 shared_1)) (=> (= (* self_beta other_shift_3) pool.log_1.2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1) (< shared_0 shared_6)) (=> (< pool.log_1 (* self_beta shift_1)) (< shared_6 shared_0)) (=> (= (* self_beta shift_1) pool.log_1) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_1) pool.log_1.2) (< shared_0 shared_9)) (=> (< pool.log_1.2 (* self_beta shift_1)) (< shared_9 shared_0)) (=> (= (* self_beta shift_1) pool.log_1.2) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_1 pool.log_1.2) (< shared_6 shared_9)) (=> (< pool.log_1.2 pool.log_1) (< shared_9 shared_6)) (=> (= pool.log_1 pool.log_1.2) (= shared_6 shared_9))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_3) pool.log_1.2) (* self_beta pool.add_1.2)) (= (* shared_1 shared_9) shared_12)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_1) pool.log_1) (* self_beta pool.add_1)) (= (* shared_0 shared_6) shared_15)))
; the goal, denied
(assert (not (and (not (= pool.sum_1_0 0.0)) (not (= pool.sum_2_1 0.0)) (not (= self_beta 0.0)) (< 0.0 pool.sum_2_1) (= (+ (* (* (+ (+ (* (+ (* 0.0 shared_3) (- (* (* (+ sum_g0_19 sum_g1_21) shared_3) shared_3))) sum_g0_4) (* shared_3 (+ (* self_beta sum_g0_23) sum_g0_27))) (+ (* (+ (* 0.0 shared_3) (- (* (* (+ sum_g0_19 sum_g1_21) shared_3) shared_3))) sum_g1_5) (* shared_3 (+ (* self_beta sum_g1_25) sum_g1_28)))) shared_16) shared_17) (- (* (* (* pool.log_1 0.0) shared_17) shared_17))) (+ (+ (+ (+ (* (* (* (* shared_3 self_beta) shared_16) shared_17) sum_g0_23) (* (- (* (* (* pool.log_1 0.0) shared_17) shared_17)) sum_g0_24)) (+ (* (* (* (* shared_3 self_beta) shared_16) shared_17) sum_g1_25) (* (- (* (* (* pool.log_1 0.0) shared_17) shared_17)) sum_g1_26))) (+ (* (+ (* (* (+ (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g0_4) (+ (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g1_5) (* shared_3 0.0))) shared_16) shared_17) (- (* (* (* pool.log_1 0.0) shared_17) shared_17))) sum_g0_19) (* (* (* shared_3 shared_16) shared_17) sum_g0_27))) (+ (* (+ (* (* (+ (+ (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g0_4) (* shared_3 0.0)) (* (+ (* 0.0 shared_3) (- (* shared_3 shared_3))) sum_g1_5)) shared_16) shared_17) (- (* (* (* pool.log_1 0.0) shared_17) shared_17))) sum_g1_21) (* (* (* shared_3 shared_16) shared_17) sum_g1_28)))))))
(check-sat)
