; butterfly prove
; N5, without its hypotheses: the answer to this one or its neighbour must be sat
; N5-1: cos(M, M_i) ≥ √(1 − ε²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cos_i () Real)
(declare-fun root () Real)
; the goal, denied
(assert (not (<= root cos_i)))
(check-sat)
(reset)
; butterfly prove
; N5, with its goal moved by 1: the answer to this one or its neighbour must be sat
; N5-1: cos(M, M_i) ≥ √(1 − ε²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cos_i () Real)
(declare-fun epsilon () Real)
(declare-fun length () Real)
(declare-fun root () Real)
; hypothesis: ‖M − M_i‖ ≤ ε‖M‖, with ‖M_i‖ = y‖M‖
(assert (<= (+ (+ 1.0 (- (* (* 2.0 cos_i) length))) (* length length)) (* epsilon epsilon)))
; hypothesis: M_i is not 0
(assert (< 0.0 length))
; hypothesis: s = √(1 − ε²)
(assert (<= 0.0 root))
; hypothesis: s = √(1 − ε²)
(assert (= (* root root) (+ 1.0 (- (* epsilon epsilon)))))
; the goal, denied
(assert (not (<= (+ root 1.0) cos_i)))
(check-sat)
(reset)
; butterfly prove
; N5, without its hypotheses: the answer to this one or its neighbour must be sat
; N5-2: (g − cd)² ≤ ε⁴
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cos_i () Real)
(declare-fun cos_ij () Real)
(declare-fun cos_j () Real)
(declare-fun root () Real)
; the goal, denied
(assert (not (<= (* (+ cos_ij (- (* cos_i cos_j))) (+ cos_ij (- (* cos_i cos_j)))) (* (+ 1.0 (- (* root root))) (+ 1.0 (- (* root root)))))))
(check-sat)
(reset)
; butterfly prove
; N5, with its goal moved by 1: the answer to this one or its neighbour must be sat
; N5-2: (g − cd)² ≤ ε⁴
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cos_i () Real)
(declare-fun cos_ij () Real)
(declare-fun cos_j () Real)
(declare-fun epsilon () Real)
(declare-fun root () Real)
; hypothesis: the first lemma
(assert (<= root cos_i))
; hypothesis: the first lemma
(assert (<= root cos_j))
; hypothesis: cosines are at most 1
(assert (<= cos_i 1.0))
; hypothesis: cosines are at most 1
(assert (<= cos_j 1.0))
; hypothesis: s = √(1 − ε²)
(assert (<= 0.0 root))
; hypothesis: s = √(1 − ε²)
(assert (= (* root root) (+ 1.0 (- (* epsilon epsilon)))))
; hypothesis: ε ≤ 1/√2
(assert (<= (* (* 2.0 epsilon) epsilon) 1.0))
; hypothesis: a Gram matrix has no negative determinant
(assert (<= 0.0 (+ (+ (+ (+ 1.0 (* (* (* 2.0 cos_ij) cos_i) cos_j)) (- (* cos_ij cos_ij))) (- (* cos_i cos_i))) (- (* cos_j cos_j)))))
; the goal, denied
(assert (not (<= (+ (* (+ cos_ij (- (* cos_i cos_j))) (+ cos_ij (- (* cos_i cos_j)))) 1.0) (* (+ 1.0 (- (* root root))) (+ 1.0 (- (* root root)))))))
(check-sat)
(reset)
; butterfly prove
; N5, without its hypotheses: the answer to this one or its neighbour must be sat
; N5-3: cd ≥ s²
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cos_i () Real)
(declare-fun cos_j () Real)
(declare-fun root () Real)
; the goal, denied
(assert (not (<= (* root root) (* cos_i cos_j))))
(check-sat)
(reset)
; butterfly prove
; N5, with its goal moved by 1: the answer to this one or its neighbour must be sat
; N5-3: cd ≥ s²
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cos_i () Real)
(declare-fun cos_j () Real)
(declare-fun epsilon () Real)
(declare-fun root () Real)
; hypothesis: the first lemma
(assert (<= root cos_i))
; hypothesis: the first lemma
(assert (<= root cos_j))
; hypothesis: cosines are at most 1
(assert (<= cos_i 1.0))
; hypothesis: cosines are at most 1
(assert (<= cos_j 1.0))
; hypothesis: s = √(1 − ε²)
(assert (<= 0.0 root))
; hypothesis: s = √(1 − ε²)
(assert (= (* root root) (+ 1.0 (- (* epsilon epsilon)))))
; the goal, denied
(assert (not (<= (+ (* root root) 1.0) (* cos_i cos_j))))
(check-sat)
(reset)
; butterfly prove
; N5, without its hypotheses: the answer to this one or its neighbour must be sat
; N5-4: g ≥ 1 − 2ε²
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cos_ij () Real)
(declare-fun epsilon () Real)
; the goal, denied
(assert (not (<= (+ 1.0 (- (* (* 2.0 epsilon) epsilon))) cos_ij)))
(check-sat)
(reset)
; butterfly prove
; N5, with its goal moved by 1: the answer to this one or its neighbour must be sat
; N5-4: g ≥ 1 − 2ε²
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun cos_i () Real)
(declare-fun cos_ij () Real)
(declare-fun cos_j () Real)
(declare-fun epsilon () Real)
(declare-fun root () Real)
; hypothesis: the second lemma
(assert (<= (* (+ cos_ij (- (* cos_i cos_j))) (+ cos_ij (- (* cos_i cos_j)))) (* (+ 1.0 (- (* root root))) (+ 1.0 (- (* root root))))))
; hypothesis: from the first lemma
(assert (<= (* root root) (* cos_i cos_j)))
; hypothesis: s = √(1 − ε²)
(assert (<= 0.0 root))
; hypothesis: s = √(1 − ε²)
(assert (= (* root root) (+ 1.0 (- (* epsilon epsilon)))))
; hypothesis: ε ≤ 1/√2
(assert (<= (* (* 2.0 epsilon) epsilon) 1.0))
; the goal, denied
(assert (not (<= (+ (+ 1.0 (- (* (* 2.0 epsilon) epsilon))) 1.0) cos_ij)))
(check-sat)
