import { describe, expect, it } from "vitest";
import { findGoalFramework } from "./goalFramework.js";

const sustainable = "Thực hiện Chương trình phát triển bền vững tỉnh Lam Giang đến năm 2030";
const goal = (number: number, title: string, plan = sustainable) => {
  const found = findGoalFramework(plan, { number, title });
  return found === undefined ? undefined : `${found.framework}:${found.code}`;
};

describe("the goal of a framework that a plan's goal is", () => {
  it("is found by its words, short or long, with or without accents lost by a scanner", () => {
    expect(goal(1, "Chấm dứt mọi hình thức nghèo ở mọi nơi")).toBe("sdg:1");
    expect(goal(3, "Cuộc sống khỏe mạnh cho mọi lứa tuổi")).toBe("sdg:3");
    expect(goal(6, "Nước sạch và vệ sinh")).toBe("sdg:6");
    expect(goal(13, "Ung pho voi bien doi khi hau va thien tai")).toBe("sdg:13");
    expect(goal(2, "Đổi mới phương thức lãnh đạo")).toBeUndefined();
  });

  it("is told apart by the number where the words fit several", () => {
    const words = "Tăng trưởng kinh tế, công nghiệp hóa và đổi mới sáng tạo";
    expect(goal(8, words)).toBe("sdg:8");
    expect(goal(9, words)).toBe("sdg:9");
    expect(goal(12, words)).toBeUndefined();
  });

  it("doesn't follow from the number alone", () => {
    expect(goal(5, "Nâng cao chất lượng nguồn nhân lực")).toBeUndefined();
    expect(goal(3, "Giảm nghèo đa chiều", "Phát triển kinh tế - xã hội năm 2026")).toBe("sdg:1");
  });

  it("belongs to the framework that the plan carries out", () => {
    expect(goal(2, "Một cộng đồng bao trùm", "Kế hoạch thực hiện Cộng đồng Văn hóa - Xã hội ASEAN")).toBe(
      "asean:B",
    );
    const social = "Triển khai Nghị quyết số 42-NQ/TW về chính sách xã hội";
    expect(goal(4, "Phát triển nhà ở cho công nhân", social)).toBe("42-nq-tw:nha-o");
    expect(goal(1, "Chăm lo người có công", social)).toBe("42-nq-tw:nguoi-co-cong");
  });
});
