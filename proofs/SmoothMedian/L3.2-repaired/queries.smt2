; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; lemma-1: ψ′ by the rules for quotients and roots
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
(define-fun shared_1 () Real (/ 1.0 shared_0))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (= (+ shared_1 (- (* (* (* t (/ t shared_0)) shared_1) shared_1))) (* (* shared_1 shared_1) shared_1))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; lemma-2: e^(−3/2·(log(1 + t²) + c)) = e^(−3/2·c)/√(1 + t²)³
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun c () Real)
(declare-fun t () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (log (+ (* t t) 1.0)))
(define-fun shared_1 () Real (exp shared_0))
(define-fun shared_2 () Real (exp (* (+ shared_0 c) (- (/ 3.0 2.0)))))
(define-fun shared_3 () Real (exp (* (- c) (/ 3.0 2.0))))
(define-fun shared_4 () Real (exp (* (/ 1.0 2.0) shared_0)))
(define-fun shared_5 () Real (exp (* (/ 3.0 2.0) shared_0)))
(define-fun shared_6 () Real (sqrt (+ (* t t) 1.0)))
(define-fun shared_7 () Real (/ 1.0 shared_6))
; axiom: exp-log
(assert (=> (< 0.0 (+ (* t t) 1.0)) (= shared_1 (+ (* t t) 1.0))))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ shared_0 c) (- (/ 3.0 2.0)))) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (- c) (/ 3.0 2.0))) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (/ 1.0 2.0) shared_0)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (/ 3.0 2.0) shared_0)) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_0) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (- c) (/ 3.0 2.0))) (< shared_2 shared_3)) (=> (< (* (- c) (/ 3.0 2.0)) (* (+ shared_0 c) (- (/ 3.0 2.0)))) (< shared_3 shared_2)) (=> (= (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (- c) (/ 3.0 2.0))) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (/ 1.0 2.0) shared_0)) (< shared_2 shared_4)) (=> (< (* (/ 1.0 2.0) shared_0) (* (+ shared_0 c) (- (/ 3.0 2.0)))) (< shared_4 shared_2)) (=> (= (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (/ 1.0 2.0) shared_0)) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (/ 3.0 2.0) shared_0)) (< shared_2 shared_5)) (=> (< (* (/ 3.0 2.0) shared_0) (* (+ shared_0 c) (- (/ 3.0 2.0)))) (< shared_5 shared_2)) (=> (= (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (/ 3.0 2.0) shared_0)) (= shared_2 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ shared_0 c) (- (/ 3.0 2.0))) shared_0) (< shared_2 shared_1)) (=> (< shared_0 (* (+ shared_0 c) (- (/ 3.0 2.0)))) (< shared_1 shared_2)) (=> (= (* (+ shared_0 c) (- (/ 3.0 2.0))) shared_0) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (- c) (/ 3.0 2.0)) (* (/ 1.0 2.0) shared_0)) (< shared_3 shared_4)) (=> (< (* (/ 1.0 2.0) shared_0) (* (- c) (/ 3.0 2.0))) (< shared_4 shared_3)) (=> (= (* (- c) (/ 3.0 2.0)) (* (/ 1.0 2.0) shared_0)) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (- c) (/ 3.0 2.0)) (* (/ 3.0 2.0) shared_0)) (< shared_3 shared_5)) (=> (< (* (/ 3.0 2.0) shared_0) (* (- c) (/ 3.0 2.0))) (< shared_5 shared_3)) (=> (= (* (- c) (/ 3.0 2.0)) (* (/ 3.0 2.0) shared_0)) (= shared_3 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (- c) (/ 3.0 2.0)) shared_0) (< shared_3 shared_1)) (=> (< shared_0 (* (- c) (/ 3.0 2.0))) (< shared_1 shared_3)) (=> (= (* (- c) (/ 3.0 2.0)) shared_0) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (/ 1.0 2.0) shared_0) (* (/ 3.0 2.0) shared_0)) (< shared_4 shared_5)) (=> (< (* (/ 3.0 2.0) shared_0) (* (/ 1.0 2.0) shared_0)) (< shared_5 shared_4)) (=> (= (* (/ 1.0 2.0) shared_0) (* (/ 3.0 2.0) shared_0)) (= shared_4 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (/ 1.0 2.0) shared_0) shared_0) (< shared_4 shared_1)) (=> (< shared_0 (* (/ 1.0 2.0) shared_0)) (< shared_1 shared_4)) (=> (= (* (/ 1.0 2.0) shared_0) shared_0) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (/ 3.0 2.0) shared_0) shared_0) (< shared_5 shared_1)) (=> (< shared_0 (* (/ 3.0 2.0) shared_0)) (< shared_1 shared_5)) (=> (= (* (/ 3.0 2.0) shared_0) shared_0) (= shared_5 shared_1))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ shared_0 c) (- (/ 3.0 2.0))) (* (/ 3.0 2.0) shared_0)) (* (- c) (/ 3.0 2.0))) (= (* shared_2 shared_5) shared_3)))
; axiom: exp-sum
(assert (=> (= (+ (* (/ 1.0 2.0) shared_0) (* (/ 1.0 2.0) shared_0)) shared_0) (= (* shared_4 shared_4) shared_1)))
; axiom: exp-sum
(assert (=> (= (+ (* (/ 1.0 2.0) shared_0) shared_0) (* (/ 3.0 2.0) shared_0)) (= (* shared_4 shared_1) shared_5)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_6) (= (* shared_6 shared_6) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (= shared_2 (* shared_3 (* (* shared_7 shared_7) shared_7)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_0 (/ 1.0 self_delta)) (* backward.sub_0_0 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* (* (* cut_1 cut_1) cut_1) weight0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_0 (/ 1.0 self_delta)) (* backward.sub_0_0 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (* (* (* cut_1 cut_1) cut_1) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: the backward graph sums ψ′, times a number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_0 (/ 1.0 self_delta)) (* backward.sub_0_0 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (= (+ (* (* cut_2 (* (* cut_1 cut_1) cut_1)) weight0) (* (- cut_2) (* (* (* cut_1 cut_1) cut_1) weight0))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_1 (/ 1.0 self_delta)) (* backward.sub_0_1 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* (* (* cut_1 cut_1) cut_1) weight0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_1 (/ 1.0 self_delta)) (* backward.sub_0_1 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (* (* (* cut_1 cut_1) cut_1) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: the backward graph sums ψ′, times a number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_1 (/ 1.0 self_delta)) (* backward.sub_0_1 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (= (+ (* (* cut_2 (* (* cut_1 cut_1) cut_1)) weight0) (* (- cut_2) (* (* (* cut_1 cut_1) cut_1) weight0))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_10.a () Real)
(declare-fun sum_g0_10.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10.a (* (- cut_0) sum_g0_6.a)) 0.0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10.b (* (- cut_0) sum_g0_6.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_6.a sum_g0_6.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_10.a () Real)
(declare-fun sum_g0_10.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10.a (* (- cut_0) sum_g0_6.a)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10.b (* (- cut_0) sum_g0_6.b)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_6.a sum_g0_6.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the backward graph sums ψ′, times a number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_10.a () Real)
(declare-fun sum_g0_10.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10.a (* (- cut_0) sum_g0_6.a)) 0.0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10.b (* (- cut_0) sum_g0_6.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (= (+ (+ sum_g0_10.a sum_g0_10.b) (* (- cut_0) (+ sum_g0_6.a sum_g0_6.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_12.a () Real)
(declare-fun sum_g0_12.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12.a (* (- cut_0) sum_g0_8.a)) 0.0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12.b (* (- cut_0) sum_g0_8.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_8.a sum_g0_8.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_12.a () Real)
(declare-fun sum_g0_12.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_6.a)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12.a (* (- cut_0) sum_g0_8.a)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_6.b)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12.b (* (- cut_0) sum_g0_8.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_8.a sum_g0_8.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: the backward graph sums ψ′, times a number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_12.a () Real)
(declare-fun sum_g0_12.b () Real)
(declare-fun sum_g0_8.a () Real)
(declare-fun sum_g0_8.b () Real)
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_8.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12.a (* (- cut_0) sum_g0_8.a)) 0.0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_8.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12.b (* (- cut_0) sum_g0_8.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (= (+ (+ sum_g0_12.a sum_g0_12.b) (* (- cut_0) (+ sum_g0_8.a sum_g0_8.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_0 (/ 1.0 self_delta)) (* backward.sub_1_0 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* (* (* cut_1 cut_1) cut_1) weight1))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_0 (/ 1.0 self_delta)) (* backward.sub_1_0 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (=> (< 0.0 weight1) (< 0.0 (* (* (* cut_1 cut_1) cut_1) weight1)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: the backward graph sums ψ′, times a number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_0 (/ 1.0 self_delta)) (* backward.sub_1_0 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (= (+ (* (* cut_2 (* (* cut_1 cut_1) cut_1)) weight1) (* (- cut_2) (* (* (* cut_1 cut_1) cut_1) weight1))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_1 (/ 1.0 self_delta)) (* backward.sub_1_1 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (<= 0.0 (* (* (* cut_1 cut_1) cut_1) weight1))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_1 (/ 1.0 self_delta)) (* backward.sub_1_1 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (=> (< 0.0 weight1) (< 0.0 (* (* (* cut_1 cut_1) cut_1) weight1)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-one-7: k = 1: one worker's lift has the invariant of the workers of group g1: the backward graph sums ψ′, times a number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_1 (/ 1.0 self_delta)) (* backward.sub_1_1 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (= (+ (* (* cut_2 (* (* cut_1 cut_1) cut_1)) weight1) (* (- cut_2) (* (* (* cut_1 cut_1) cut_1) weight1))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11.a (* (- cut_0) sum_g1_7.a)) 0.0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11.b (* (- cut_0) sum_g1_7.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_7.a sum_g1_7.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11.a (* (- cut_0) sum_g1_7.a)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11.b (* (- cut_0) sum_g1_7.b)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g1_1.a sum_g1_1.b)) (< 0.0 (+ sum_g1_7.a sum_g1_7.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: the backward graph sums ψ′, times a number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_11.a () Real)
(declare-fun sum_g1_11.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11.a (* (- cut_0) sum_g1_7.a)) 0.0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11.b (* (- cut_0) sum_g1_7.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (= (+ (+ sum_g1_11.a sum_g1_11.b) (* (- cut_0) (+ sum_g1_7.a sum_g1_7.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: ψ increases
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13.a (* (- cut_0) sum_g1_9.a)) 0.0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13.b (* (- cut_0) sum_g1_9.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_9.a sum_g1_9.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: ψ increases strictly
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
(declare-fun sum_g1_7.a () Real)
(declare-fun sum_g1_7.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_7.a)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13.a (* (- cut_0) sum_g1_9.a)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_7.b)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13.b (* (- cut_0) sum_g1_9.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g1_1.a sum_g1_1.b)) (< 0.0 (+ sum_g1_9.a sum_g1_9.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; g1-merge-7: the merge of two states with the invariant has it, for the workers of group g1: the backward graph sums ψ′, times a number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9.a))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_9.a)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13.a (* (- cut_0) sum_g1_9.a)) 0.0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9.b))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_9.b)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13.b (* (- cut_0) sum_g1_9.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (= (+ (+ sum_g1_13.a sum_g1_13.b) (* (- cut_0) (+ sum_g1_9.a sum_g1_9.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
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
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
(define-fun shared_4 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.mul_0_0 () Real (* backward.div_0_0 backward.div_0_0))
(define-fun backward.add_0_0 () Real (+ backward.mul_0_0 1.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_4 sum_g0_2) (* shared_4 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_4 sum_g0_4) (* shared_4 sum_g1_5)) 0.0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) backward.add_0_0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= self_delta 0.0)) (<= 0.0 backward.add_0_0) (not (= cut_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-2: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
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
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
(define-fun shared_4 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.mul_1_0 () Real (* backward.div_1_0 backward.div_1_0))
(define-fun backward.add_1_0 () Real (+ backward.mul_1_0 1.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_4 sum_g0_2) (* shared_4 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_4 sum_g0_4) (* shared_4 sum_g1_5)) 0.0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) backward.add_1_0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= self_delta 0.0)) (<= 0.0 backward.add_1_0) (not (= cut_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-3: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
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
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
(define-fun shared_4 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.mul_0_1 () Real (* backward.div_0_1 backward.div_0_1))
(define-fun backward.add_0_1 () Real (+ backward.mul_0_1 1.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_4 sum_g0_2) (* shared_4 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_4 sum_g0_4) (* shared_4 sum_g1_5)) 0.0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) backward.add_0_1))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= self_delta 0.0)) (<= 0.0 backward.add_0_1) (not (= cut_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-4: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
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
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
(define-fun shared_4 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.mul_1_1 () Real (* backward.div_1_1 backward.div_1_1))
(define-fun backward.add_1_1 () Real (+ backward.mul_1_1 1.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_4 sum_g0_2) (* shared_4 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_4 sum_g0_4) (* shared_4 sum_g1_5)) 0.0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) backward.add_1_1))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= self_delta 0.0)) (<= 0.0 backward.add_1_1) (not (= cut_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-5: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
(define-fun backward.mul_0_0 () Real (* backward.div_0_0 backward.div_0_0))
(define-fun backward.add_0_0 () Real (+ backward.mul_0_0 1.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 backward.add_0_0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-6: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
(define-fun backward.mul_0_1 () Real (* backward.div_0_1 backward.div_0_1))
(define-fun backward.add_0_1 () Real (+ backward.mul_0_1 1.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 backward.add_0_1))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-7: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
(define-fun backward.mul_1_0 () Real (* backward.div_1_0 backward.div_1_0))
(define-fun backward.add_1_0 () Real (+ backward.mul_1_0 1.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 backward.add_1_0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; value-8: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
(define-fun backward.mul_1_1 () Real (* backward.div_1_1 backward.div_1_1))
(define-fun backward.add_1_1 () Real (+ backward.mul_1_1 1.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 backward.add_1_1))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-1: no division by 0
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
(declare-fun self_delta () Real)
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
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; the goal, denied
(assert (= (+ sum_g0_0 sum_g1_1) 0.0))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-2: no division by 0
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (= self_delta 0.0))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-3: the root is of a positive number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 (+ (* (* backward.sub_1_1 (/ 1.0 self_delta)) (* backward.sub_1_1 (/ 1.0 self_delta))) 1.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-4: no division by 0
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_1 (/ 1.0 self_delta)) (* backward.sub_1_1 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (<= 0.0 (+ (* (* backward.sub_1_1 (/ 1.0 self_delta)) (* backward.sub_1_1 (/ 1.0 self_delta))) 1.0)) (not (= cut_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-5: the root is of a positive number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 (+ (* (* backward.sub_0_1 (/ 1.0 self_delta)) (* backward.sub_0_1 (/ 1.0 self_delta))) 1.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-6: no division by 0
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_1 (/ 1.0 self_delta)) (* backward.sub_0_1 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (<= 0.0 (+ (* (* backward.sub_0_1 (/ 1.0 self_delta)) (* backward.sub_0_1 (/ 1.0 self_delta))) 1.0)) (not (= cut_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-7: the root is of a positive number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 (+ (* (* backward.sub_1_0 (/ 1.0 self_delta)) (* backward.sub_1_0 (/ 1.0 self_delta))) 1.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-8: no division by 0
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_0 (/ 1.0 self_delta)) (* backward.sub_1_0 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (<= 0.0 (+ (* (* backward.sub_1_0 (/ 1.0 self_delta)) (* backward.sub_1_0 (/ 1.0 self_delta))) 1.0)) (not (= cut_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-9: the root is of a positive number
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 (+ (* (* backward.sub_0_0 (/ 1.0 self_delta)) (* backward.sub_0_0 (/ 1.0 self_delta))) 1.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-10: no division by 0
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_0 (/ 1.0 self_delta)) (* backward.sub_0_0 (/ 1.0 self_delta))) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (<= 0.0 (+ (* (* backward.sub_0_0 (/ 1.0 self_delta)) (* backward.sub_0_0 (/ 1.0 self_delta))) 1.0)) (not (= cut_0 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-11: the residual increases in the root
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_10 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight0)
; sum_g1_11 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_10 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10 (* (- cut_0) sum_g0_6)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11 (* (- cut_0) sum_g1_7)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= self_delta 0.0)) (< 0.0 (+ (* shared_0 (* (/ 1.0 self_delta) sum_g0_6)) (* shared_0 (* (/ 1.0 self_delta) sum_g1_7)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-12: the residual increases in the root
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_12 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight0)
; sum_g1_13 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_13 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12 (* (- cut_0) sum_g0_8)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13 (* (- cut_0) sum_g1_9)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= self_delta 0.0)) (< 0.0 (+ (* shared_0 (* (/ 1.0 self_delta) sum_g0_8)) (* shared_0 (* (/ 1.0 self_delta) sum_g1_9)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-13: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_10 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight0)
; sum_g1_11 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_10 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
(define-fun shared_5 () Real (/ 1.0 self_delta))
(define-fun backward.sum_1_0 () Real (+ sum_g0_10 sum_g1_11))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10 (* (- cut_2) sum_g0_6)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11 (* (- cut_2) sum_g1_7)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_0 shared_5) (* backward.sub_0_0 shared_5)) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 (+ (* (* backward.sub_0_0 shared_5) (* backward.sub_0_0 shared_5)) 1.0)) (not (= backward.sum_1_0 0.0)) (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (<= 0.0 (+ (* (* backward.sub_0_0 shared_5) (* backward.sub_0_0 shared_5)) 1.0)) (not (= cut_0 0.0)) (not (= (+ (* shared_0 (* shared_5 sum_g0_6)) (* shared_0 (* shared_5 sum_g1_7))) 0.0)) (= (* upstream_0 (* (* weight0 (* cut_2 (* (* cut_1 cut_1) cut_1))) (/ 1.0 backward.sum_1_0))) (* upstream_0 (* (- (* shared_0 (+ (* (* (* (* cut_1 cut_1) cut_1) (* (- 1.0) shared_5)) weight0) (* (/ (* backward.sub_0_0 shared_5) cut_0) 0.0)))) (/ 1.0 (+ (* shared_0 (* shared_5 sum_g0_6)) (* shared_0 (* shared_5 sum_g1_7))))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-14: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_12 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight0)
; sum_g1_13 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_13 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
(define-fun shared_5 () Real (/ 1.0 self_delta))
(define-fun backward.sum_1_1 () Real (+ sum_g0_12 sum_g1_13))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12 (* (- cut_2) sum_g0_8)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13 (* (- cut_2) sum_g1_9)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: weights are positive
(assert (< 0.0 weight0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_1 shared_5) (* backward.sub_0_1 shared_5)) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 (+ (* (* backward.sub_0_1 shared_5) (* backward.sub_0_1 shared_5)) 1.0)) (not (= backward.sum_1_1 0.0)) (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (<= 0.0 (+ (* (* backward.sub_0_1 shared_5) (* backward.sub_0_1 shared_5)) 1.0)) (not (= cut_0 0.0)) (not (= (+ (* shared_0 (* shared_5 sum_g0_8)) (* shared_0 (* shared_5 sum_g1_9))) 0.0)) (= (* upstream_1 (* (* weight0 (* cut_2 (* (* cut_1 cut_1) cut_1))) (/ 1.0 backward.sum_1_1))) (* upstream_1 (* (- (* shared_0 (+ (* (* (* (* cut_1 cut_1) cut_1) (* (- 1.0) shared_5)) weight0) (* (/ (* backward.sub_0_1 shared_5) cut_0) 0.0)))) (/ 1.0 (+ (* shared_0 (* shared_5 sum_g0_8)) (* shared_0 (* shared_5 sum_g1_9))))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-15: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_10 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight0)
; sum_g1_11 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_10 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
(define-fun shared_5 () Real (/ 1.0 self_delta))
(define-fun backward.sum_1_0 () Real (+ sum_g0_10 sum_g1_11))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10 (* (- cut_2) sum_g0_6)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11 (* (- cut_2) sum_g1_7)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_0 shared_5) (* backward.sub_0_0 shared_5)) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (<= 0.0 (+ (* (* backward.sub_0_0 shared_5) (* backward.sub_0_0 shared_5)) 1.0)) (not (= cut_0 0.0)) (not (= backward.sum_1_0 0.0)) (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= (+ (* shared_0 (* shared_5 sum_g0_6)) (* shared_0 (* shared_5 sum_g1_7))) 0.0)) (= (* upstream_0 (* (* (* (/ (* backward.sub_0_0 shared_5) cut_0) (- self_delta)) cut_2) (/ 1.0 backward.sum_1_0))) (* upstream_0 (* (- (+ (+ (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g0_2) (* shared_0 (/ (* backward.sub_0_0 shared_5) cut_0))) (+ (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g1_3) (* shared_0 0.0)))) (/ 1.0 (+ (* shared_0 (* shared_5 sum_g0_6)) (* shared_0 (* shared_5 sum_g1_7))))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-16: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_12 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight0)
; sum_g1_13 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_13 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_1 () Real)
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
(define-fun shared_5 () Real (/ 1.0 self_delta))
(define-fun backward.sum_1_1 () Real (+ sum_g0_12 sum_g1_13))
(define-fun shared_7 () Real (/ 1.0 (+ (* shared_0 (* shared_5 sum_g0_8)) (* shared_0 (* shared_5 sum_g1_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12 (* (- cut_2) sum_g0_8)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13 (* (- cut_2) sum_g1_9)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_0_1 shared_5) (* backward.sub_0_1 shared_5)) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (<= 0.0 (+ (* (* backward.sub_0_1 shared_5) (* backward.sub_0_1 shared_5)) 1.0)) (not (= cut_0 0.0)) (not (= backward.sum_1_1 0.0)) (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= (+ (* shared_0 (* shared_5 sum_g0_8)) (* shared_0 (* shared_5 sum_g1_9))) 0.0)) (= (* (- self_delta) (* (* (* (/ (* backward.sub_0_1 shared_5) cut_0) (/ 1.0 backward.sum_1_1)) cut_2) upstream_1)) (+ (+ (+ (* (- (+ (* 0.0 shared_0) (- (* shared_0 shared_0)))) (* (* shared_7 sum_g0_4) upstream_1)) (* (- shared_0) (* (* (/ (* backward.sub_0_1 shared_5) cut_0) shared_7) upstream_1))) (* (- (+ (* 0.0 shared_0) (- (* shared_0 shared_0)))) (* (* shared_7 sum_g1_5) upstream_1))) (* (- (* shared_0 0.0)) (* shared_7 upstream_1)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-17: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_10 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight0)
; sum_g1_11 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_10 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_0 () Real)
(declare-fun weight1 () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
(define-fun shared_5 () Real (/ 1.0 self_delta))
(define-fun backward.sum_1_0 () Real (+ sum_g0_10 sum_g1_11))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10 (* (- cut_2) sum_g0_6)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11 (* (- cut_2) sum_g1_7)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_0 shared_5) (* backward.sub_1_0 shared_5)) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 (+ (* (* backward.sub_1_0 shared_5) (* backward.sub_1_0 shared_5)) 1.0)) (not (= backward.sum_1_0 0.0)) (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (<= 0.0 (+ (* (* backward.sub_1_0 shared_5) (* backward.sub_1_0 shared_5)) 1.0)) (not (= cut_0 0.0)) (not (= (+ (* shared_0 (* shared_5 sum_g0_6)) (* shared_0 (* shared_5 sum_g1_7))) 0.0)) (= (* upstream_0 (* (* weight1 (* cut_2 (* (* cut_1 cut_1) cut_1))) (/ 1.0 backward.sum_1_0))) (* upstream_0 (* (- (* shared_0 (+ (* (* (* (* cut_1 cut_1) cut_1) (* (- 1.0) shared_5)) weight1) (* (/ (* backward.sub_1_0 shared_5) cut_0) 0.0)))) (/ 1.0 (+ (* shared_0 (* shared_5 sum_g0_6)) (* shared_0 (* shared_5 sum_g1_7))))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-18: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_12 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight0)
; sum_g1_13 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_13 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_1 () Real)
(declare-fun weight1 () Real)
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
(define-fun shared_5 () Real (/ 1.0 self_delta))
(define-fun backward.sum_1_1 () Real (+ sum_g0_12 sum_g1_13))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12 (* (- cut_2) sum_g0_8)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13 (* (- cut_2) sum_g1_9)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: weights are positive
(assert (< 0.0 weight1))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_1 shared_5) (* backward.sub_1_1 shared_5)) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (< 0.0 (+ (* (* backward.sub_1_1 shared_5) (* backward.sub_1_1 shared_5)) 1.0)) (not (= backward.sum_1_1 0.0)) (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (<= 0.0 (+ (* (* backward.sub_1_1 shared_5) (* backward.sub_1_1 shared_5)) 1.0)) (not (= cut_0 0.0)) (not (= (+ (* shared_0 (* shared_5 sum_g0_8)) (* shared_0 (* shared_5 sum_g1_9))) 0.0)) (= (* upstream_1 (* (* weight1 (* cut_2 (* (* cut_1 cut_1) cut_1))) (/ 1.0 backward.sum_1_1))) (* upstream_1 (* (- (* shared_0 (+ (* (* (* (* cut_1 cut_1) cut_1) (* (- 1.0) shared_5)) weight1) (* (/ (* backward.sub_1_1 shared_5) cut_0) 0.0)))) (/ 1.0 (+ (* shared_0 (* shared_5 sum_g0_8)) (* shared_0 (* shared_5 sum_g1_9))))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-19: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_10 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight0)
; sum_g1_11 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_10 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_0 () Real)
(declare-fun x0_0 () Real)
(declare-fun x1_0 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.sub_0_0 () Real (+ root_0 (- x0_0)))
(define-fun backward.div_0_0 () Real (/ backward.sub_0_0 self_delta))
(define-fun backward.sub_1_0 () Real (+ root_0 (- x1_0)))
(define-fun backward.div_1_0 () Real (/ backward.sub_1_0 self_delta))
(define-fun shared_5 () Real (/ 1.0 self_delta))
(define-fun backward.sum_1_0 () Real (+ sum_g0_10 sum_g1_11))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10 (* (- cut_2) sum_g0_6)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11 (* (- cut_2) sum_g1_7)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_0 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_0))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_0 shared_5) (* backward.sub_1_0 shared_5)) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (<= 0.0 (+ (* (* backward.sub_1_0 shared_5) (* backward.sub_1_0 shared_5)) 1.0)) (not (= cut_0 0.0)) (not (= backward.sum_1_0 0.0)) (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= (+ (* shared_0 (* shared_5 sum_g0_6)) (* shared_0 (* shared_5 sum_g1_7))) 0.0)) (= (* upstream_0 (* (* (* (/ (* backward.sub_1_0 shared_5) cut_0) (- self_delta)) cut_2) (/ 1.0 backward.sum_1_0))) (* upstream_0 (* (- (+ (+ (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g0_2) (* shared_0 0.0)) (+ (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g1_3) (* shared_0 (/ (* backward.sub_1_0 shared_5) cut_0))))) (/ 1.0 (+ (* shared_0 (* shared_5 sum_g0_6)) (* shared_0 (* shared_5 sum_g1_7))))))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-20: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_12 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight0)
; sum_g1_13 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight1)
(declare-fun cut_0 () Real)
(declare-fun cut_1 () Real)
(declare-fun cut_2 () Real)
(declare-fun root_1 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_13 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun upstream_1 () Real)
(declare-fun x0_1 () Real)
(declare-fun x1_1 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun backward.sub_0_1 () Real (+ root_1 (- x0_1)))
(define-fun backward.div_0_1 () Real (/ backward.sub_0_1 self_delta))
(define-fun backward.sub_1_1 () Real (+ root_1 (- x1_1)))
(define-fun backward.div_1_1 () Real (/ backward.sub_1_1 self_delta))
(define-fun shared_5 () Real (/ 1.0 self_delta))
(define-fun backward.sum_1_1 () Real (+ sum_g0_12 sum_g1_13))
(define-fun shared_7 () Real (/ 1.0 (+ (* shared_0 (* shared_5 sum_g0_8)) (* shared_0 (* shared_5 sum_g1_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12 (* (- cut_2) sum_g0_8)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13 (* (- cut_2) sum_g1_9)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_0_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_0_1))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= backward.div_1_1 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0))
; hypothesis: outputs are within 1e150·δ of the root
(assert (<= (- 999999999999999980835596172437374590573120014030318793091164810154100112203678582976298268616221151962702060266176005440567032331208403948233373515776.0) backward.div_1_1))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_0))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_0) (+ (* (* backward.sub_1_1 shared_5) (* backward.sub_1_1 shared_5)) 1.0)))
; hypothesis: definition of √(1 + t²)
(assert (< 0.0 cut_1))
; hypothesis: definition of √(1 + t²)
(assert (= (* cut_0 cut_1) 1.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_2))
; the goal, denied
(assert (not (and (not (= self_delta 0.0)) (<= 0.0 (+ (* (* backward.sub_1_1 shared_5) (* backward.sub_1_1 shared_5)) 1.0)) (not (= cut_0 0.0)) (not (= backward.sum_1_1 0.0)) (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= (+ (* shared_0 (* shared_5 sum_g0_8)) (* shared_0 (* shared_5 sum_g1_9))) 0.0)) (= (* (- self_delta) (* (* (* (/ (* backward.sub_1_1 shared_5) cut_0) (/ 1.0 backward.sum_1_1)) cut_2) upstream_1)) (+ (+ (+ (* (- (+ (* 0.0 shared_0) (- (* shared_0 shared_0)))) (* (* shared_7 sum_g0_4) upstream_1)) (* (- (* shared_0 0.0)) (* shared_7 upstream_1))) (* (- (+ (* 0.0 shared_0) (- (* shared_0 shared_0)))) (* (* shared_7 sum_g1_5) upstream_1))) (* (- shared_0) (* (* (/ (* backward.sub_1_1 shared_5) cut_0) shared_7) upstream_1)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-21: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_10 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight0)
; sum_g1_11 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)) shift_0) (- (/ 3.0 2.0)))) weight1)
; sum_g0_21 = the sum over g0 of (* (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) dx0_0) weight0)
; sum_g1_22 = the sum over g1 of (* (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) dx1_0) weight1)
; sum_g0_23 = the sum over g0 of dweight0
; sum_g0_24 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) dweight0)
; sum_g1_25 = the sum over g1 of dweight1
; sum_g1_26 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) dweight1)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_10 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_21 () Real)
(declare-fun sum_g0_23 () Real)
(declare-fun sum_g0_24 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_11 () Real)
(declare-fun sum_g1_22 () Real)
(declare-fun sum_g1_25 () Real)
(declare-fun sum_g1_26 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun shared_1 () Real (/ 1.0 self_delta))
(define-fun shared_2 () Real (/ 1.0 (+ (* shared_0 (* shared_1 sum_g0_6)) (* shared_0 (* shared_1 sum_g1_7)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_6))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_10 (* (- cut_0) sum_g0_6)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_7))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_11 (* (- cut_0) sum_g1_7)) 0.0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= self_delta 0.0)) (not (= (+ (* shared_0 (* shared_1 sum_g0_6)) (* shared_0 (* shared_1 sum_g1_7))) 0.0)) (= (* (- (+ (+ (* (+ (* 0.0 shared_0) (- (* (* (+ sum_g0_23 sum_g1_25) shared_0) shared_0))) sum_g0_2) (* shared_0 (+ (* (* (- 1.0) shared_1) sum_g0_21) sum_g0_24))) (+ (* (+ (* 0.0 shared_0) (- (* (* (+ sum_g0_23 sum_g1_25) shared_0) shared_0))) sum_g1_3) (* shared_0 (+ (* (* (- 1.0) shared_1) sum_g1_22) sum_g1_26))))) shared_2) (+ (+ (+ (* (* (- (* shared_0 (* (- 1.0) shared_1))) shared_2) sum_g0_21) (* (* (- (* shared_0 (* (- 1.0) shared_1))) shared_2) sum_g1_22)) (+ (* (* (- (+ (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g0_2) (+ (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g1_3) (* shared_0 0.0)))) shared_2) sum_g0_23) (* (* (- shared_0) shared_2) sum_g0_24))) (+ (* (* (- (+ (+ (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g0_2) (* shared_0 0.0)) (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g1_3))) shared_2) sum_g1_25) (* (* (- shared_0) shared_2) sum_g1_26)))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract L3.2/repaired
; SmoothMedian, L3.2/repaired: ∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss
; law-22: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_4 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) weight0)
; sum_g1_5 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) weight1)
; sum_g0_6 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x0_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x0_0)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_7 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_0 (- x1_0)) (/ 1.0 self_delta)) (* (+ root_0 (- x1_0)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_8 = the sum over g0 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) weight0)
; sum_g1_9 = the sum over g1 of (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) weight1)
; sum_g0_12 = the sum over g0 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight0)
; sum_g1_13 = the sum over g1 of (* (exp (* (+ (log (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)) shift_1) (- (/ 3.0 2.0)))) weight1)
; sum_g0_23 = the sum over g0 of dweight0
; sum_g1_25 = the sum over g1 of dweight1
; sum_g0_27 = the sum over g0 of (* (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0)))) dx0_1) weight0)
; sum_g1_28 = the sum over g1 of (* (* (* (* (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) (/ 1.0 (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0)))) dx1_1) weight1)
; sum_g0_29 = the sum over g0 of (* (/ (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x0_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x0_1)) (/ 1.0 self_delta))) 1.0))) dweight0)
; sum_g1_30 = the sum over g1 of (* (/ (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (sqrt (+ (* (* (+ root_1 (- x1_1)) (/ 1.0 self_delta)) (* (+ root_1 (- x1_1)) (/ 1.0 self_delta))) 1.0))) dweight1)
(declare-fun cut_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_12 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_23 () Real)
(declare-fun sum_g0_27 () Real)
(declare-fun sum_g0_29 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_8 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_13 () Real)
(declare-fun sum_g1_25 () Real)
(declare-fun sum_g1_28 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_30 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_7 () Real)
(declare-fun sum_g1_9 () Real)
(define-fun shared_0 () Real (/ 1.0 (+ sum_g0_0 sum_g1_1)))
(define-fun shared_1 () Real (/ 1.0 self_delta))
(define-fun shared_2 () Real (/ 1.0 (+ (* shared_0 (* shared_1 sum_g0_8)) (* shared_0 (* shared_1 sum_g1_9)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_6)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g0_8))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_8)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g0_12 (* (- cut_0) sum_g0_8)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_7)))
; hypothesis: ψ increases
(assert (<= 0.0 sum_g1_9))
; hypothesis: ψ increases strictly
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_9)))
; hypothesis: the backward graph sums ψ′, times a number
(assert (= (+ sum_g1_13 (* (- cut_0) sum_g1_9)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_2) (* shared_0 sum_g1_3)) 0.0))
; hypothesis: the residual is 0 at the root
(assert (= (+ (* shared_0 sum_g0_4) (* shared_0 sum_g1_5)) 0.0))
; hypothesis: an exponential is positive
(assert (< 0.0 cut_0))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= self_delta 0.0)) (not (= (+ (* shared_0 (* shared_1 sum_g0_8)) (* shared_0 (* shared_1 sum_g1_9))) 0.0)) (= (* (- (+ (+ (* (+ (* 0.0 shared_0) (- (* (* (+ sum_g0_23 sum_g1_25) shared_0) shared_0))) sum_g0_4) (* shared_0 (+ (* (* (- 1.0) shared_1) sum_g0_27) sum_g0_29))) (+ (* (+ (* 0.0 shared_0) (- (* (* (+ sum_g0_23 sum_g1_25) shared_0) shared_0))) sum_g1_5) (* shared_0 (+ (* (* (- 1.0) shared_1) sum_g1_28) sum_g1_30))))) shared_2) (+ (+ (+ (* (* (- (* shared_0 (* (- 1.0) shared_1))) shared_2) sum_g0_27) (* (* (- (* shared_0 (* (- 1.0) shared_1))) shared_2) sum_g1_28)) (+ (* (* (- (+ (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g0_4) (+ (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g1_5) (* shared_0 0.0)))) shared_2) sum_g0_23) (* (* (- shared_0) shared_2) sum_g0_29))) (+ (* (* (- (+ (+ (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g0_4) (* shared_0 0.0)) (* (+ (* 0.0 shared_0) (- (* shared_0 shared_0))) sum_g1_5))) shared_2) sum_g1_25) (* (* (- shared_0) shared_2) sum_g1_30)))))))
(check-sat)
