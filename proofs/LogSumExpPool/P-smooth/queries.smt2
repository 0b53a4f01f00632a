; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
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
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
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
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
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
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: shifted exponentials
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_1 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_0.2 () Real (+ x0_0 (- other_shift_1)))
(define-fun pool.mul_0_0.2 () Real (* pool.sub_0_0.2 self_beta))
(define-fun pool.exp_0_0.2 () Real (exp pool.mul_0_0.2))
(define-fun pool.sub_0_0 () Real (+ x0_0 (- shift_0)))
(define-fun pool.mul_0_0 () Real (* pool.sub_0_0 self_beta))
(define-fun pool.exp_0_0 () Real (exp pool.mul_0_0))
(define-fun shared_6 () Real (exp (* self_beta other_shift_1)))
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
(assert (<= (+ 1.0 (* self_beta other_shift_1)) shared_6))
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
(assert (and (=> (< pool.mul_0_0.2 (* self_beta other_shift_1)) (< pool.exp_0_0.2 shared_6)) (=> (< (* self_beta other_shift_1) pool.mul_0_0.2) (< shared_6 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta other_shift_1)) (= pool.exp_0_0.2 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta shift_0)) (< pool.exp_0_0.2 shared_7)) (=> (< (* self_beta shift_0) pool.mul_0_0.2) (< shared_7 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta shift_0)) (= pool.exp_0_0.2 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta x0_0)) (< pool.exp_0_0.2 shared_8)) (=> (< (* self_beta x0_0) pool.mul_0_0.2) (< shared_8 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta x0_0)) (= pool.exp_0_0.2 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta other_shift_1)) (< pool.exp_0_0 shared_6)) (=> (< (* self_beta other_shift_1) pool.mul_0_0) (< shared_6 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta other_shift_1)) (= pool.exp_0_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta shift_0)) (< pool.exp_0_0 shared_7)) (=> (< (* self_beta shift_0) pool.mul_0_0) (< shared_7 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta shift_0)) (= pool.exp_0_0 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta x0_0)) (< pool.exp_0_0 shared_8)) (=> (< (* self_beta x0_0) pool.mul_0_0) (< shared_8 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta x0_0)) (= pool.exp_0_0 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta shift_0)) (< shared_6 shared_7)) (=> (< (* self_beta shift_0) (* self_beta other_shift_1)) (< shared_7 shared_6)) (=> (= (* self_beta other_shift_1) (* self_beta shift_0)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta x0_0)) (< shared_6 shared_8)) (=> (< (* self_beta x0_0) (* self_beta other_shift_1)) (< shared_8 shared_6)) (=> (= (* self_beta other_shift_1) (* self_beta x0_0)) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) (* self_beta x0_0)) (< shared_7 shared_8)) (=> (< (* self_beta x0_0) (* self_beta shift_0)) (< shared_8 shared_7)) (=> (= (* self_beta shift_0) (* self_beta x0_0)) (= shared_7 shared_8))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0.2 (* self_beta other_shift_1)) (* self_beta x0_0)) (= (* pool.exp_0_0.2 shared_6) shared_8)))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0 (* self_beta shift_0)) (* self_beta x0_0)) (= (* pool.exp_0_0 shared_7) shared_8)))
; the goal, denied
(assert (not (= (+ (* shared_7 (* pool.exp_0_0 weight0)) (* (- shared_6) (* pool.exp_0_0.2 weight0))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_1 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_0.2 () Real (+ x0_0 (- other_shift_1)))
(define-fun pool.mul_0_0.2 () Real (* pool.sub_0_0.2 self_beta))
(define-fun pool.exp_0_0.2 () Real (exp pool.mul_0_0.2))
(define-fun shared_3 () Real (exp (* self_beta other_shift_1)))
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
(assert (<= (+ 1.0 (* self_beta other_shift_1)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta other_shift_1)) (< pool.exp_0_0.2 shared_3)) (=> (< (* self_beta other_shift_1) pool.mul_0_0.2) (< shared_3 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta other_shift_1)) (= pool.exp_0_0.2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta x0_0)) (< pool.exp_0_0.2 shared_4)) (=> (< (* self_beta x0_0) pool.mul_0_0.2) (< shared_4 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta x0_0)) (= pool.exp_0_0.2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta x0_0)) (< shared_3 shared_4)) (=> (< (* self_beta x0_0) (* self_beta other_shift_1)) (< shared_4 shared_3)) (=> (= (* self_beta other_shift_1) (* self_beta x0_0)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0.2 (* self_beta other_shift_1)) (* self_beta x0_0)) (= (* pool.exp_0_0.2 shared_3) shared_4)))
; the goal, denied
(assert (not (<= 0.0 (* pool.exp_0_0.2 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_1 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.sub_0_0.2 () Real (+ x0_0 (- other_shift_1)))
(define-fun pool.mul_0_0.2 () Real (* pool.sub_0_0.2 self_beta))
(define-fun pool.exp_0_0.2 () Real (exp pool.mul_0_0.2))
(define-fun shared_3 () Real (exp (* self_beta other_shift_1)))
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
(assert (<= (+ 1.0 (* self_beta other_shift_1)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta other_shift_1)) (< pool.exp_0_0.2 shared_3)) (=> (< (* self_beta other_shift_1) pool.mul_0_0.2) (< shared_3 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta other_shift_1)) (= pool.exp_0_0.2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0.2 (* self_beta x0_0)) (< pool.exp_0_0.2 shared_4)) (=> (< (* self_beta x0_0) pool.mul_0_0.2) (< shared_4 pool.exp_0_0.2)) (=> (= pool.mul_0_0.2 (* self_beta x0_0)) (= pool.exp_0_0.2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta x0_0)) (< shared_3 shared_4)) (=> (< (* self_beta x0_0) (* self_beta other_shift_1)) (< shared_4 shared_3)) (=> (= (* self_beta other_shift_1) (* self_beta x0_0)) (= shared_3 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0.2 (* self_beta other_shift_1)) (* self_beta x0_0)) (= (* pool.exp_0_0.2 shared_3) shared_4)))
; the goal, denied
(assert (not (=> (< 0.0 weight0) (< 0.0 (* pool.exp_0_0.2 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_1 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_1)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- shared_1) sum_g0_2.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- shared_1) sum_g0_2.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_1)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_1) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_1.a sum_g0_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_1 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- shared_1) sum_g0_2.a)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- shared_1) sum_g0_2.b)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_1)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_1) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_1.a sum_g0_1.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: shifted exponentials
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_1 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_1)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- shared_1) sum_g0_2.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- shared_1) sum_g0_2.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_1)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_1) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (= (+ (* shared_0 (+ sum_g0_1.a sum_g0_1.b)) (* (- shared_1) (+ sum_g0_2.a sum_g0_2.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_1 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_1)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- shared_1) sum_g0_2.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- shared_1) sum_g0_2.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_1)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_1) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun other_shift_1 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- shared_1) sum_g0_2.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- shared_1) sum_g0_2.b)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_1)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_1) (* self_beta shift_0)) (= shared_1 shared_0))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_2.a sum_g0_2.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_1)) self_beta)) weight0)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_1)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; law-1: the shift lemma: whatever the graph takes for the largest, the pooled value is the same
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_1)) self_beta)) weight0)
(declare-fun other_shift_1 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_1)))
(define-fun pool.sum_2_0 () Real (* (/ 1.0 sum_g0_0) sum_g0_1))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_4 () Real (exp pool.log_0))
(define-fun pool.sum_2_0.2 () Real (* (/ 1.0 sum_g0_0) sum_g0_2))
(define-fun pool.log_0.2 () Real (log pool.sum_2_0.2))
(define-fun shared_7 () Real (exp pool.log_0.2))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0.2 self_beta))
(define-fun pool.add_0.2 () Real (+ other_shift_1 pool.div_1_0.2))
(define-fun shared_10 () Real (exp (* self_beta pool.add_0.2)))
(define-fun pool.div_1_0 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ shift_0 pool.div_1_0))
(define-fun shared_13 () Real (exp (* self_beta pool.add_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_1)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1) (* (- shared_1) sum_g0_2)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_4 pool.sum_2_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0.2) (= shared_7 pool.sum_2_0.2)))
; axiom: exp-positive
(assert (< 0.0 shared_10))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0.2)) shared_10))
; axiom: exp-positive
(assert (< 0.0 shared_13))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_13))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0.2) shared_7))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (< shared_10 shared_13)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_0.2)) (< shared_13 shared_10)) (=> (= (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (= shared_10 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta other_shift_1)) (< shared_10 shared_1)) (=> (< (* self_beta other_shift_1) (* self_beta pool.add_0.2)) (< shared_1 shared_10)) (=> (= (* self_beta pool.add_0.2) (* self_beta other_shift_1)) (= shared_10 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta shift_0)) (< shared_10 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0.2)) (< shared_0 shared_10)) (=> (= (* self_beta pool.add_0.2) (* self_beta shift_0)) (= shared_10 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0) (< shared_10 shared_4)) (=> (< pool.log_0 (* self_beta pool.add_0.2)) (< shared_4 shared_10)) (=> (= (* self_beta pool.add_0.2) pool.log_0) (= shared_10 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0.2) (< shared_10 shared_7)) (=> (< pool.log_0.2 (* self_beta pool.add_0.2)) (< shared_7 shared_10)) (=> (= (* self_beta pool.add_0.2) pool.log_0.2) (= shared_10 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta other_shift_1)) (< shared_13 shared_1)) (=> (< (* self_beta other_shift_1) (* self_beta pool.add_0)) (< shared_1 shared_13)) (=> (= (* self_beta pool.add_0) (* self_beta other_shift_1)) (= shared_13 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta shift_0)) (< shared_13 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0)) (< shared_0 shared_13)) (=> (= (* self_beta pool.add_0) (* self_beta shift_0)) (= shared_13 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_13 shared_4)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_4 shared_13)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_13 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0.2) (< shared_13 shared_7)) (=> (< pool.log_0.2 (* self_beta pool.add_0)) (< shared_7 shared_13)) (=> (= (* self_beta pool.add_0) pool.log_0.2) (= shared_13 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_1)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_1) (* self_beta shift_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) pool.log_0) (< shared_1 shared_4)) (=> (< pool.log_0 (* self_beta other_shift_1)) (< shared_4 shared_1)) (=> (= (* self_beta other_shift_1) pool.log_0) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) pool.log_0.2) (< shared_1 shared_7)) (=> (< pool.log_0.2 (* self_beta other_shift_1)) (< shared_7 shared_1)) (=> (= (* self_beta other_shift_1) pool.log_0.2) (= shared_1 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0) (< shared_0 shared_4)) (=> (< pool.log_0 (* self_beta shift_0)) (< shared_4 shared_0)) (=> (= (* self_beta shift_0) pool.log_0) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0.2) (< shared_0 shared_7)) (=> (< pool.log_0.2 (* self_beta shift_0)) (< shared_7 shared_0)) (=> (= (* self_beta shift_0) pool.log_0.2) (= shared_0 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_0.2) (< shared_4 shared_7)) (=> (< pool.log_0.2 pool.log_0) (< shared_7 shared_4)) (=> (= pool.log_0 pool.log_0.2) (= shared_4 shared_7))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_1) pool.log_0.2) (* self_beta pool.add_0.2)) (= (* shared_1 shared_7) shared_10)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_4) shared_13)))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (< 0.0 pool.sum_2_0) (not (= self_beta 0.0)) (< 0.0 pool.sum_2_0.2) (= pool.add_0 pool.add_0.2))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_1)) self_beta)) weight0)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_1)))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* (+ x0_0 (- shift_0)) self_beta)) weight0)
; sum_g0_2 = the sum over g0 of (* (exp (* (+ x0_0 (- other_shift_1)) self_beta)) weight0)
(declare-fun other_shift_1 () Real)
(declare-fun self_beta () Real)
(declare-fun shift_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta shift_0)))
(define-fun shared_1 () Real (exp (* self_beta other_shift_1)))
(define-fun pool.sum_2_0 () Real (* (/ 1.0 sum_g0_0) sum_g0_1))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_4 () Real (exp pool.log_0))
(define-fun pool.sum_2_0.2 () Real (* (/ 1.0 sum_g0_0) sum_g0_2))
(define-fun pool.log_0.2 () Real (log pool.sum_2_0.2))
(define-fun shared_7 () Real (exp pool.log_0.2))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0.2 self_beta))
(define-fun pool.add_0.2 () Real (+ other_shift_1 pool.div_1_0.2))
(define-fun shared_10 () Real (exp (* self_beta pool.add_0.2)))
(define-fun pool.div_1_0 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ shift_0 pool.div_1_0))
(define-fun shared_13 () Real (exp (* self_beta pool.add_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_1)))
; hypothesis: shifted exponentials
(assert (= (+ (* shared_0 sum_g0_1) (* (- shared_1) sum_g0_2)) 0.0))
; hypothesis: exponentials are positive
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_4 pool.sum_2_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0.2) (= shared_7 pool.sum_2_0.2)))
; axiom: exp-positive
(assert (< 0.0 shared_10))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0.2)) shared_10))
; axiom: exp-positive
(assert (< 0.0 shared_13))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_13))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta other_shift_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta shift_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0.2) shared_7))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (< shared_10 shared_13)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_0.2)) (< shared_13 shared_10)) (=> (= (* self_beta pool.add_0.2) (* self_beta pool.add_0)) (= shared_10 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta other_shift_1)) (< shared_10 shared_1)) (=> (< (* self_beta other_shift_1) (* self_beta pool.add_0.2)) (< shared_1 shared_10)) (=> (= (* self_beta pool.add_0.2) (* self_beta other_shift_1)) (= shared_10 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) (* self_beta shift_0)) (< shared_10 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0.2)) (< shared_0 shared_10)) (=> (= (* self_beta pool.add_0.2) (* self_beta shift_0)) (= shared_10 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0) (< shared_10 shared_4)) (=> (< pool.log_0 (* self_beta pool.add_0.2)) (< shared_4 shared_10)) (=> (= (* self_beta pool.add_0.2) pool.log_0) (= shared_10 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0.2) pool.log_0.2) (< shared_10 shared_7)) (=> (< pool.log_0.2 (* self_beta pool.add_0.2)) (< shared_7 shared_10)) (=> (= (* self_beta pool.add_0.2) pool.log_0.2) (= shared_10 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta other_shift_1)) (< shared_13 shared_1)) (=> (< (* self_beta other_shift_1) (* self_beta pool.add_0)) (< shared_1 shared_13)) (=> (= (* self_beta pool.add_0) (* self_beta other_shift_1)) (= shared_13 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta shift_0)) (< shared_13 shared_0)) (=> (< (* self_beta shift_0) (* self_beta pool.add_0)) (< shared_0 shared_13)) (=> (= (* self_beta pool.add_0) (* self_beta shift_0)) (= shared_13 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_13 shared_4)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_4 shared_13)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_13 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0.2) (< shared_13 shared_7)) (=> (< pool.log_0.2 (* self_beta pool.add_0)) (< shared_7 shared_13)) (=> (= (* self_beta pool.add_0) pool.log_0.2) (= shared_13 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) (* self_beta shift_0)) (< shared_1 shared_0)) (=> (< (* self_beta shift_0) (* self_beta other_shift_1)) (< shared_0 shared_1)) (=> (= (* self_beta other_shift_1) (* self_beta shift_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) pool.log_0) (< shared_1 shared_4)) (=> (< pool.log_0 (* self_beta other_shift_1)) (< shared_4 shared_1)) (=> (= (* self_beta other_shift_1) pool.log_0) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta other_shift_1) pool.log_0.2) (< shared_1 shared_7)) (=> (< pool.log_0.2 (* self_beta other_shift_1)) (< shared_7 shared_1)) (=> (= (* self_beta other_shift_1) pool.log_0.2) (= shared_1 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0) (< shared_0 shared_4)) (=> (< pool.log_0 (* self_beta shift_0)) (< shared_4 shared_0)) (=> (= (* self_beta shift_0) pool.log_0) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta shift_0) pool.log_0.2) (< shared_0 shared_7)) (=> (< pool.log_0.2 (* self_beta shift_0)) (< shared_7 shared_0)) (=> (= (* self_beta shift_0) pool.log_0.2) (= shared_0 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_0.2) (< shared_4 shared_7)) (=> (< pool.log_0.2 pool.log_0) (< shared_7 shared_4)) (=> (= pool.log_0 pool.log_0.2) (= shared_4 shared_7))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta other_shift_1) pool.log_0.2) (* self_beta pool.add_0.2)) (= (* shared_1 shared_7) shared_10)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta shift_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_4) shared_13)))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (< 0.0 pool.sum_2_0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract P-smooth
; LogSumExpPool, P-smooth: derivatives up to order 3 exist, are continuous and agree with differences
; law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (= self_beta 0.0))
(check-sat)
